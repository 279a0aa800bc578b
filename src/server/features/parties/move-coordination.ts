import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import type { HandOver } from './hand-over.ts';

/** Lets the successor's account run the bodies that the account of the one who leaves has run. */
export async function moveCoordination(
  tx: WriteTransaction,
  _owner: AuthorizedPartyId,
  { leaving, successor, actor }: HandOver,
): Promise<void> {
  if (leaving.account === undefined || successor.account === undefined) return;
  if (leaving.account === successor.account) return;
  await sql`
    insert into account_role (account_id, role, body_id, granted_by)
    select ${successor.account}, role, body_id, ${actor} from account_role
    where account_id = ${leaving.account} and role = 'coordinator'
    on conflict do nothing`.execute(tx);
  await sql`delete from account_role where account_id = ${leaving.account} and role = 'coordinator'`.execute(
    tx,
  );
}
