import { sql } from 'kysely';
import type { PartnerText } from '#contract/partners.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { isId } from '../compass/find-run.ts';

/** External partners by name, or the one with an id. One statement. */
export async function selectPartners(
  db: ReadHandle,
  wanted: { readonly party?: string | undefined; readonly id?: string } = {},
): Promise<readonly PartnerText[]> {
  const { party = null, id = null } = wanted;
  if (id !== null && !isId(id)) return [];
  const { rows } = await sql<PartnerText>`
    select p.id, p.party_id as party, p.version, p.name, p.kind, p.whole_county as "wholeCounty",
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name, a.id), '[]')
        from area a where a.id = any(p.areas)) as areas,
      p.contact, p.email, p.from_date::text as "from", p.to_date::text as "to"
    from partner p
    where (${party}::text is null or p.party_id = ${party}) and (${id}::uuid is null or p.id = ${id}::uuid)
    order by lower(p.name), p.id`.execute(db);
  return rows;
}

/** One statement. Throws `party/unknown-partner`. */
export async function findPartner(db: ReadHandle, id: string): Promise<PartnerText> {
  const [found] = await selectPartners(db, { id });
  if (found === undefined) throw new DomainError('party/unknown-partner', { id });
  return found;
}

/** Refuses areas that are not there. One statement. */
export async function demandAreas(db: ReadHandle, areas: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select wanted as id from unnest(${[...areas]}::text[]) as wanted
    where not exists (select from area where id = wanted) limit 1`.execute(db);
  if (rows[0] !== undefined) {
    throw new DomainError('party/unknown-area', { area: rows[0].id.slice(0, 80) });
  }
}
