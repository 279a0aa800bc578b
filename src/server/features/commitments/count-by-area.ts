import { sql } from 'kysely';
import type { AreaCommitments } from '#contract/commitments.ts';
import type { DivisionId } from '#domain/areas/area.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { stands } from './queries.ts';

/**
 * For every area of a division how many commitments stand that name it, an area it lies in or an area in
 * it; those for the whole county are told beside. One statement.
 */
export async function countByArea(
  db: ReadHandle,
  division: DivisionId,
  day: string,
): Promise<AreaCommitments> {
  const { rows } = await sql<AreaCommitments>`
    with standing as materialized (
      select c.id, c.whole_county from commitment c where ${stands(day)}
    ), named as materialized (
      select n.area_id, n.commitment_id from commitment_area n join standing s on s.id = n.commitment_id
    ), reached as (
      select area_id as area, commitment_id from named
      union select i.area_id, n.commitment_id from named n join area_nesting i on i.parent_id = n.area_id
      union select p.parent_id, n.commitment_id from named n join area_nesting p on p.area_id = n.area_id
    )
    select ${day} as day, (select count(*) from standing where whole_county) as "wholeCounty",
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'count', coalesce(r.count, 0))
         order by a.id), '[]')
       from area a left join (select area, count(*) as count from reached group by area) r on r.area = a.id
       where a.division_id = ${division}) as areas`.execute(db);
  return rows[0]!;
}
