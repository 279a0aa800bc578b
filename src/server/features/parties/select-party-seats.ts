import { sql } from 'kysely';
import type { PartyProfile } from '#contract/parties.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Where a party sits and has sat, those that last first. One statement. */
export async function selectPartySeats(
  db: ReadHandle,
  party: string,
): Promise<PartyProfile['seats']> {
  const { rows } = await sql<PartyProfile['seats'][number]>`
    select s.id, s.body_id as body, b.definition -> 'name' as "bodyName", s.function, s.holder, s.deputy,
      s.from_date::text as "from", s.to_date::text as "to"
    from seat s join body b on b.id = s.body_id
    where s.party_id = ${party}
    order by s.to_date desc nulls first, b.position, s.from_date desc, s.id`.execute(db);
  return rows;
}
