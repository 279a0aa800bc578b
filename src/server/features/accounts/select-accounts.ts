import { sql } from 'kysely';
import type { AccountText } from '#contract/accounts.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type AccountRow, textOfAccount } from './rows.ts';

const columns = sql`
  a.id, a.party_id as party, a.name, a.email, a.password is not null as has_password, a.provider,
  a.version, a.deactivated_at is null as is_active,
  (select max(s.seen_at) from session s where s.account_id = a.id) as seen_at,
  (select jsonb_agg(jsonb_build_object('role', r.role, 'body', r.body_id) order by r.role, r.body_id)
   from account_role r where r.account_id = a.id) as grants`;

/** The accounts of a party, or of all; those that are closed come last. One statement. */
export async function selectAccounts(
  db: ReadHandle,
  party: string | undefined,
): Promise<readonly AccountText[]> {
  const { rows } = await sql<AccountRow>`
    select ${columns} from account a
    where ${party ?? null}::text is null or a.party_id = ${party ?? null}
    order by a.deactivated_at is not null, a.party_id, a.name, a.id`.execute(db);
  return rows.map(textOfAccount);
}

/** @throws DomainError `account/unknown-account` */
export async function selectAccount(db: ReadHandle, id: string): Promise<AccountText> {
  const { rows } = await sql<AccountRow>`
    select ${columns} from account a where a.id = ${id}`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new DomainError('account/unknown-account');
  return textOfAccount(row);
}
