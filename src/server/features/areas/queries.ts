import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import type { Sex } from '#domain/indicators/observation.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { newestAdopted } from '../compass/newest-adopted.ts';
import { nameOfLandscape } from '../compass/queries.ts';
import { sourceAges } from '../fetches/select-source-ages.ts';
import type { FigureRow } from '../indicators/figure-rows.ts';
import { newestPeriods } from '../indicators/newest-periods.ts';
import { type SourcedRow, sourceColumns } from '../indicators/source-line.ts';
import { dataState, referenceState } from '../reference/data-state.ts';
import { newestPopulation } from './newest-population.ts';
import type { AreaContextRow, AreaListRow, DivisionListRow, ShapeRow } from './rows.ts';

/** Every division with how much of it is loaded, per municipality for the small ones. One statement. */
export async function selectDivisions(
  db: ReadHandle,
  only?: string,
): Promise<readonly DivisionListRow[]> {
  const { rows } = await sql<DivisionListRow>`
    select d.id, d.level, d.vintage, d.name_sv, d.name_en, d.publisher, d.licence, d.source,
      d.reference_date, (select jsonb_build_object('within', jsonb_build_object('id', w.id, 'name', w.name),
        'method', d.method_note, 'madeBy', d.made_by) from area w where w.id = d.within_area_id) as own,
      count(a.id) as areas, count(g.area_id) as with_geometry,
      case when d.level in ('regso', 'deso') then (
        select coalesce(jsonb_agg(jsonb_build_object('municipality', m.id, 'name', m.name, 'areas',
          coalesce(inside.areas, 0)) order by m.code), '[]')
        from area m
        left join (select i.municipality_code, count(*) as areas from area i where i.division_id = d.id
          group by i.municipality_code) inside on inside.municipality_code = m.code
        where m.division_id = 'municipality') else '[]' end as coverage,
      (select coalesce(jsonb_agg(jsonb_build_object('fileName', l.file_name, 'source', l.source,
        'author', l.author, 'loadedAt', l.loaded_at, 'areas', l.areas) order by l.number desc), '[]')
        from outline_load l where l.division_id = d.id) as outline_loads
    from division d
    left join area a on a.division_id = d.id
    left join area_geometry g on g.area_id = a.id
    where ${only ?? null}::text is null or d.id = ${only ?? null}
    group by d.id
    order by array_position(array['country', 'county', 'municipality', 'regso', 'deso', 'composite', 'own'],
      d.level), d.vintage desc nulls last, d.id`.execute(db);
  return rows;
}

const parentsOfArea = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by n.distance), '[]')
   from area_nesting n join area p on p.id = n.parent_id where n.area_id = a.id)`;

/** The areas of other divisions that the area shares people or ground with, by the newest crosswalks. */
const linksOfArea = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('division', o.division_id,
     'divisionName', jsonb_build_object('sv', d.name_sv, 'en', d.name_en), 'method', c.method,
     'weightPeriod', c.weight_period, 'area', o.id, 'name', o.name, 'isTo', p.to_area_id = a.id,
     'shareOfOther', case when p.to_area_id = a.id then p.share_of_from else p.share_of_to end,
     'shareOfThis', case when p.to_area_id = a.id then p.share_of_to else p.share_of_from end)
     order by o.id), '[]')
   from crosswalk_part p
   join crosswalk c on c.id = p.crosswalk_id and not exists (select from crosswalk n
     where n.from_division_id = c.from_division_id and n.to_division_id = c.to_division_id
       and n.number > c.number)
   join area o on o.id = case when p.to_area_id = a.id then p.from_area_id else p.to_area_id end
   join division d on d.id = o.division_id
   where p.from_area_id = a.id or p.to_area_id = a.id)`;

/** A division's areas in the order of their ids, with population. One statement. */
export async function selectAreas(
  db: ReadHandle,
  division: string,
): Promise<readonly AreaListRow[]> {
  const { rows } = await sql<AreaListRow>`
    select a.id, a.division_id, a.code, a.name, ${parentsOfArea} as parents,
      exists (select from area_geometry g where g.area_id = a.id) as has_geometry,
      population.value as population
    from area a
    left join ${newestPopulation(sql`o.area_id like ${`${division}:%`}`)} population on population.area_id = a.id
    where a.division_id = ${division}
    order by a.id`.execute(db);
  return rows;
}

/** One area with all that is around it, the rules, and the state of the data. One statement. */
export async function selectAreaContext(
  db: ReadHandle,
  area: string,
): Promise<AreaContextRow | undefined> {
  const { rows } = await sql<AreaContextRow>`
    select ${dataState} as state, ${sourceAges} as ages, a.id, a.division_id, a.code, a.name,
      a.municipality_code, ${parentsOfArea} as parents, g.area_km2, g.label_longitude, g.label_latitude,
      g.area_id is not null as has_geometry, population.value as population,
      (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name), '[]')
       from area_neighbour n join area b on b.id = n.neighbour_id
       where n.area_id = a.id and n.kind = 'edge') as neighbours,
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'level', d.level, 'areas',
         (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name) order by i.name), '[]')
          from area_nesting n join area i on i.id = n.area_id
          where n.parent_id = a.id and i.division_id = d.id)) order by d.id), '[]')
       from division d) as divisions,
      (select coalesce(jsonb_agg(to_jsonb(r) - 'adopted_at' order by r.version), '[]')
       from rule_version r) as rules,
      (select coalesce(jsonb_object_agg(c.id, c.name), '{}') from area c where c.id in (
         select unnest(array[r.definition ->> 'comparison', r.definition ->> 'standIn'])
         from rule_version r)) as compared,
      (select coalesce(jsonb_object_agg(n.indicator_id, n.period_id), '{}')
       from ${newestPeriods(sql`a.division_id`)} n) as newest,
      (select coalesce(jsonb_agg(i.definition), '[]') from indicator i) as indicators,
      ${linksOfArea} as links,
      (select jsonb_build_object('position', c.landscape, 'number', l.number,
         'name', ${nameOfLandscape(sql`l.id`)})
       from compass_area c
       join compass_position p on p.run_id = c.run_id and p.position = c.landscape
       join compass_landscape l on l.id = p.landscape_id
       where c.area_id = a.id and c.run_id = ${newestAdopted(sql`a.division_id`)}) as landscape,
      (select coalesce(jsonb_agg(b.definition order by b.position), '[]') from series_break b) as breaks
    from area a
    left join area_geometry g on g.area_id = a.id
    left join ${newestPopulation(sql`o.area_id = ${area}`)} population on population.area_id = a.id
    where a.id = ${area}`.execute(db);
  return rows[0];
}

/** A cell with what it is about. */
export interface AreaCell extends FigureRow, SourcedRow {
  readonly release_id: string;
  readonly area_id: string;
  readonly indicator_id: string;
  readonly sex: Sex;
  readonly age: string;
}

/**
 * Every figure of an area (population by sex and age included) and of the areas it is set against,
 * oldest first. One statement.
 */
export async function selectAreaCells(
  db: ReadHandle,
  area: string,
  compared: readonly string[],
): Promise<readonly AreaCell[]> {
  const { rows } = await sql<AreaCell>`
    select o.area_id, o.indicator_id, o.period_id, o.sex, o.age, o.release_id, o.value, o.missing,
      o.count, o.denominator, o.low, o.high, ${sourceColumns}
    from shown_observation o
    join period p on p.id = o.period_id
    join release r on r.id = o.release_id
    where o.area_id = any(${[area, ...compared]})
      and (o.sex = 'total' and o.age = 'total' or o.area_id = ${area})
    order by p.end_date, o.period_id`.execute(db);
  return rows;
}

/** A value in a division, with the larger area that holds the area it is about. */
export interface DivisionValue {
  readonly indicator_id: string;
  readonly period_id: string;
  readonly nearby: string | null;
  /** Position of its landscape in the newest adopted run. */
  readonly landscape: number | null;
  readonly value: number;
}

/** An indicator in a period. */
export interface Measure {
  readonly indicator: string;
  readonly period: string;
}

/**
 * The values of measures in a division for both sexes and all ages, each with the area of `nearbyDivision`
 * it lies in. One statement.
 */
export async function selectDivisionValues(
  db: ReadHandle,
  division: string,
  nearbyDivision: string | undefined,
  measures: readonly Measure[],
): Promise<readonly DivisionValue[]> {
  const { rows } = await sql<DivisionValue>`
    select m.indicator_id, m.period_id, n.parent_id as nearby, c.landscape, o.value
    from unnest(${measures.map((one) => one.indicator)}::text[],
      ${measures.map((one) => one.period)}::text[]) as m (indicator_id, period_id)
    cross join lateral (
      select s.area_id, s.value from shown_observation s
      where s.indicator_id = m.indicator_id and s.period_id = m.period_id and s.sex = 'total'
        and s.age = 'total' and s.area_id like ${`${division}:%`} offset 0
    ) o
    left join area_nesting n on n.area_id = o.area_id
      and n.parent_id like ${`${nearbyDivision ?? ''}:%`}
    left join compass_area c on c.area_id = o.area_id and c.run_id = ${newestAdopted(sql`${division}`)}
    where o.value is not null`.execute(db);
  return rows;
}

/** A division's borders in the order of the ids, with municipality and neighbours. One statement. */
export async function selectShapes(db: ReadHandle, division: string): Promise<readonly ShapeRow[]> {
  const { rows } = await sql<ShapeRow>`
    select a.id, a.code, a.name, a.municipality_code, g.geometry,
      array(select n.neighbour_id from area_neighbour n
        where n.area_id = a.id and n.kind = 'edge' order by n.neighbour_id) as neighbours
    from area a join area_geometry g on g.area_id = a.id
    where a.division_id = ${division}
    order by a.id`.execute(db);
  return rows;
}

/** A division, whether it has borders, and the state of the reference data. */
export interface DrawnDivision {
  readonly id: string;
  readonly drawn: boolean;
  readonly state: string;
  /** The area that a division of a party's own covers. */
  readonly within: string | null;
}

/** Which divisions exist, and which of them have borders, finest first. One statement. */
export async function selectDrawnDivisions(db: ReadHandle): Promise<readonly DrawnDivision[]> {
  const { rows } = await sql<DrawnDivision>`
    select d.id, d.within_area_id as within, ${referenceState} as state, exists (select from area a
      join area_geometry g on g.area_id = a.id where a.division_id = d.id) as drawn
    from division d
    order by array_position(array['deso', 'regso', 'municipality', 'county', 'country', 'own', 'composite'],
      d.level), d.vintage desc nulls last`.execute(db);
  return rows;
}

/** What a division's areas are called, by code. One statement. */
export async function selectNamesOf(
  db: ReadHandle,
  division: string,
): Promise<ReadonlyMap<string, { readonly id: AreaId; readonly name: string }>> {
  const { rows } = await sql<{ id: AreaId; code: string; name: string }>`
    select id, code, name from area where division_id = ${division}`.execute(db);
  return new Map(rows.map(({ id, code, name }) => [code, { id, name }]));
}
