import { sql } from 'kysely';
import { DomainError } from '#domain/domain-error.ts';
import type { RoleHolder } from '#domain/parties/role-holder.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { isId } from '../compass/find-run.ts';
import { type RoleHolderRow, roleHolderOf } from './rows.ts';

const columns = sql`h.id, h.party_id, h.version, h.function, h.email, h.deputy, h.account_id,
  h.from_date::text as from_date, h.to_date::text as to_date`;

/** The role holders of a party, or of all, those who are there first. One statement. */
export async function selectRoleHolders(
  db: ReadHandle,
  party?: string,
): Promise<readonly RoleHolder[]> {
  const { rows } = await sql<RoleHolderRow>`
    select ${columns} from role_holder h join party p on p.id = h.party_id
    where ${party ?? null}::text is null or h.party_id = ${party ?? null}
    order by p.position, h.to_date desc nulls first, h.from_date, h.function, h.id`.execute(db);
  return rows.map(roleHolderOf);
}

/** One statement. Throws `party/unknown-role-holder`. */
export async function findRoleHolder(db: ReadHandle, id: string): Promise<RoleHolder> {
  const { rows } = isId(id)
    ? await sql<RoleHolderRow>`select ${columns} from role_holder h where h.id = ${id}`.execute(db)
    : { rows: [] };
  if (rows[0] === undefined) throw new DomainError('party/unknown-role-holder', { id });
  return roleHolderOf(rows[0]);
}
