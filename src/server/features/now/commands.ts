import { sql } from 'kysely';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Notes a visit, once a day, and tells the day of the visit before; undefined at the first. */
export async function noteVisit(
  tx: WriteTransaction,
  account: string,
  today: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ before_on: string | null }>`
    insert into visit (account_id, last_on, before_on)
    select id, ${today}, null from account where id = ${account}
    on conflict (account_id) do update set
      before_on = case when visit.last_on < excluded.last_on then visit.last_on else visit.before_on end,
      last_on = greatest(visit.last_on, excluded.last_on)
    returning before_on::text`.execute(tx);
  return rows[0]?.before_on ?? undefined;
}
