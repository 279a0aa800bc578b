import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** How areas below the county lie in each other, and what they are called. */
export interface AreaGround {
  readonly nesting: (area: AreaId) => readonly AreaId[];
  readonly nameOf: (area: AreaId) => string;
  readonly municipalityOf: (area: AreaId) => string | undefined;
}

/** One statement. */
export async function selectAreaGround(db: ReadHandle): Promise<AreaGround> {
  const { rows } = await sql<{
    readonly id: AreaId;
    readonly name: string;
    readonly code: string | null;
    readonly larger: AreaId[] | null;
  }>`
    select a.id, a.name, a.municipality_code as code, n.larger
    from area a
    join division d on d.id = a.division_id and d.level not in ('county', 'country')
    left join (select n.area_id, array_agg(n.parent_id order by n.distance) as larger
      from area_nesting n
      join area p on p.id = n.parent_id
      join division l on l.id = p.division_id and l.level not in ('county', 'country')
      group by n.area_id) n on n.area_id = a.id`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    nesting: (area) => byId.get(area)?.larger ?? [],
    nameOf: (area) => byId.get(area)?.name ?? area,
    municipalityOf: (area) => {
      const code = byId.get(area)?.code;
      return code == null ? undefined : byId.get(`municipality:${code}` as AreaId)?.name;
    },
  };
}

/**
 * Inhabitants aged 0–19 of a division's areas: the eight cells of the newest year that has them all, else the
 * count behind the published share. An area without either is left out. One statement.
 */
export async function selectChildren(
  db: ReadHandle,
  division: string,
): Promise<ReadonlyMap<AreaId, number>> {
  const { rows } = await sql<{ readonly area: AreaId; readonly children: number }>`
    with cells as materialized (
      select o.area_id, o.indicator_id, o.age, o.sex, o.value, o.count, p.end_date
      from shown_observation o join period p on p.id = o.period_id
      where o.area_id like ${`${division}:%`} and (o.indicator_id = 'share-0-19' or (
        o.indicator_id = 'population' and o.sex in ('women', 'men')
        and o.age in ('0-4', '5-9', '10-14', '15-19')))
    ), counted as (
      select area_id, end_date, sum(value) as children, 1 as rank from cells
      where indicator_id = 'population' group by area_id, end_date having count(value) = 8
      union all
      select area_id, end_date, count, 2 from cells
      where indicator_id = 'share-0-19' and sex = 'total' and age = 'total' and count is not null
    )
    select distinct on (area_id) area_id as area, children from counted
    order by area_id, rank, end_date desc`.execute(db);
  return new Map(rows.map(({ area, children }) => [area, children]));
}

/** The newest edition of the smallest areas that are loaded; undefined when none is. One statement. */
export async function selectSmallestDivision(db: ReadHandle): Promise<string | undefined> {
  const { rows } = await sql<{ readonly id: string }>`
    select d.id from division d where d.level = 'deso' and exists (select from area a where a.division_id = d.id)
    order by d.vintage desc limit 1`.execute(db);
  return rows[0]?.id;
}
