import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import type { HandOver } from '../parties/hand-over.ts';

/**
 * Ends the seats of a function on its last day and begins the same seats for its successor on the day
 * after, so that who sat when stays true; seats that have not begun change holder.
 */
export async function moveSeats(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  { leaving, successor, lastDay }: HandOver,
): Promise<void> {
  const fold = (role: string): string => role.toLocaleLowerCase('sv');
  if (fold(leaving.function) === fold(successor.function)) return;
  const held = sql`party_id = ${owner} and lower(holder) = lower(${leaving.function})
    and coalesce(to_date, 'infinity') > ${lastDay}`;
  await sql`
    insert into seat (id, body_id, party_id, function, holder, deputy, from_date, to_date)
    select gen_random_uuid(), body_id, party_id, function, ${successor.function}, deputy,
      ${lastDay}::date + 1, to_date
    from seat where ${held} and from_date <= ${lastDay}`.execute(tx);
  await sql`
    update seat set
      holder = case when from_date > ${lastDay} then ${successor.function} else holder end,
      to_date = case when from_date > ${lastDay} then to_date else ${lastDay}::date end,
      version = version + 1
    where ${held}`.execute(tx);
}
