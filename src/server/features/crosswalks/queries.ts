import { sql } from 'kysely';
import type { CrosswalkText } from '#contract/crosswalks.ts';
import type { AreaId, DivisionId } from '#domain/areas/area.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** An area as a crosswalk looks at it. */
export interface CrosswalkArea {
  readonly id: AreaId;
  readonly division_id: string;
  readonly code: string;
  readonly name: string;
  /** In degrees (WGS 84); null where there is none. */
  readonly geometry: AreaGeometry | null;
  /** The newest population that shows, and its period. */
  readonly population: number | null;
  readonly population_period: string | null;
}

/** Both divisions' areas in the order of their ids, with borders where these are asked for. One statement. */
export async function selectCrosswalkAreas(
  db: ReadHandle,
  divisions: readonly DivisionId[],
  withBorders: boolean,
): Promise<readonly CrosswalkArea[]> {
  const { rows } = await sql<CrosswalkArea>`
    select a.id, a.division_id, a.code, a.name, g.geometry, p.value as population,
      p.period_id as population_period
    from area a
    left join area_geometry g on g.area_id = a.id and ${withBorders}
    left join lateral (
      select o.value, o.period_id from shown_observation o join period q on q.id = o.period_id
      where o.area_id = a.id and o.indicator_id = 'population' and o.sex = 'total' and o.age = 'total'
        and o.value is not null
      order by q.end_date desc limit 1) p on true
    where a.division_id = any(${[...divisions]})
    order by a.id`.execute(db);
  return rows;
}

/** Which of some divisions exist. One statement. */
export async function selectKnownDivisions(
  db: ReadHandle,
  divisions: readonly DivisionId[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from division where id = any(${[...divisions]})`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Every crosswalk, newest first. One statement. */
export async function selectCrosswalks(db: ReadHandle): Promise<CrosswalkText[]> {
  const { rows } = await sql<Omit<CrosswalkText, 'madeAt'> & { madeAt: Date }>`
    select c.id, c.from_division_id as "from", c.to_division_id as "to", c.method, c.note,
      c.weight_period as "weightPeriod", c.file_name as "fileName", c.made_by as "madeBy",
      c.made_at as "madeAt", c.parts, not exists (select from crosswalk n
        where n.from_division_id = c.from_division_id and n.to_division_id = c.to_division_id
          and n.number > c.number) as "inForce"
    from crosswalk c order by c.number desc`.execute(db);
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt).toISOString() }));
}

/** A part of a crosswalk with the names of its areas. */
export interface CrosswalkPartRow {
  readonly from: string;
  readonly from_name: string;
  readonly to: string;
  readonly to_name: string;
  readonly share_of_from: number | null;
  readonly share_of_to: number | null;
}

/** A crosswalk's parts in the order of their ids. One statement. */
export async function selectCrosswalkParts(
  db: ReadHandle,
  crosswalk: string,
): Promise<readonly CrosswalkPartRow[]> {
  const { rows } = await sql<CrosswalkPartRow>`
    select p.from_area_id as "from", f.name as from_name, p.to_area_id as "to", t.name as to_name,
      p.share_of_from, p.share_of_to
    from crosswalk_part p join area f on f.id = p.from_area_id join area t on t.id = p.to_area_id
    where p.crosswalk_id = ${crosswalk}::uuid
    order by p.from_area_id, p.to_area_id`.execute(db);
  return rows;
}
