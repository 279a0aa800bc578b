import { sql } from 'kysely';
import type { SuccessionText } from '#contract/role-holders.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { isId } from '../compass/find-run.ts';

/** The hand-overs of a party, the newest first, or the one with an id. One statement. */
export async function selectSuccessions(
  db: ReadHandle,
  wanted: { readonly party?: string; readonly id?: string },
): Promise<readonly SuccessionText[]> {
  const { party = null, id = null } = wanted;
  if (id !== null && !isId(id)) return [];
  const { rows } = await sql<Omit<SuccessionText, 'madeAt'> & { readonly madeAt: Date }>`
    select s.id, s.party_id as party, s.last_day::text as "lastDay", s.moved,
      s.account_closed as "accountClosed", s.made_at as "madeAt", s.made_by as "madeBy",
      jsonb_build_object('id', f.id, 'function', f.function) as "from",
      case when t.id is not null then jsonb_build_object('id', t.id, 'function', t.function) end as "to"
    from succession s
    join role_holder f on f.id = s.from_holder
    left join role_holder t on t.id = s.to_holder
    where (${party}::text is null or s.party_id = ${party}) and (${id}::uuid is null or s.id = ${id}::uuid)
    order by s.made_at desc, s.id`.execute(db);
  return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
}
