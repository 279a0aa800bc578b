import { sql } from 'kysely';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { newestAdopted } from '../compass/newest-adopted.ts';
import { dataState } from '../reference/data-state.ts';

/** What a gap is asked for. */
export interface GapSelection {
  readonly indicator: string;
  readonly division: string;
  readonly within: string | undefined;
}

/** What must be known before the values are read. */
export interface GapContext {
  readonly state: string;
  readonly definition: Indicator | null;
  readonly division_exists: boolean;
  readonly within_exists: boolean;
  /** The newest adopted run of the division; null when none is adopted. */
  readonly run: string | null;
  /** Newest period of the population in the division. */
  readonly people_period: string | null;
}

/** One statement. */
export async function selectGapContext(
  db: ReadHandle,
  { indicator, division, within = '' }: GapSelection,
): Promise<GapContext> {
  const { rows } = await sql<GapContext>`
    select ${dataState} as state, (select definition from indicator where id = ${indicator}) as definition,
      exists (select from division where id = ${division}) as division_exists,
      ${within} = '' or exists (select from area where id = ${within}) as within_exists,
      ${newestAdopted(sql`${division}`)} as run,
      (select c.period_id from shown_coverage c join period p on p.id = c.period_id
       where c.indicator_id = 'population' and c.division_id = ${division} and c.sex = 'total'
         and c.age = 'total' and c."values" > 0
       order by p.end_date desc, c.period_id limit 1) as people_period`.execute(db);
  return rows[0]!;
}

/** An area with its people, its municipality and its place in the run. */
export interface GapAreaRow {
  readonly id: string;
  readonly people: number | null;
  readonly municipality: string | null;
  readonly municipality_name: string | null;
  readonly landscape: number | null;
}

/** The division's areas, or those that lie within one. One statement. */
export async function selectGapAreas(
  db: ReadHandle,
  { division, within = '' }: GapSelection,
  { run, people_period }: Pick<GapContext, 'run' | 'people_period'>,
): Promise<readonly GapAreaRow[]> {
  const { rows } = await sql<GapAreaRow>`
    select a.id, o.value as people, m.id as municipality, m.name as municipality_name, c.landscape
    from area a
    left join area m on m.division_id = 'municipality' and m.code = a.municipality_code
    left join compass_area c on c.run_id = ${run}::uuid and c.area_id = a.id
    left join shown_observation o on o.area_id = a.id and o.indicator_id = 'population'
      and o.period_id = ${people_period ?? ''} and o.sex = 'total' and o.age = 'total'
    where a.division_id = ${division} and (${within} = '' or exists (
      select from area_nesting n where n.area_id = a.id and n.parent_id = ${within}))
    order by a.id collate "C"`.execute(db);
  return rows;
}

/** A value in a period. */
export interface GapValueRow {
  readonly area: string;
  readonly period: string;
  readonly release: string;
  readonly value: number;
}

/** An indicator's values for both sexes and all ages, oldest period first. One statement. */
export async function selectGapValues(
  db: ReadHandle,
  { indicator, division }: GapSelection,
): Promise<readonly GapValueRow[]> {
  const { rows } = await sql<GapValueRow>`
    select o.area_id as area, o.period_id as period, o.release_id as release, o.value
    from area a
    join shown_observation o on o.area_id = a.id
    join period p on p.id = o.period_id
    where a.division_id = ${division} and o.indicator_id = ${indicator} and o.sex = 'total'
      and o.age = 'total' and o.value is not null
    order by p.end_date, o.period_id, o.area_id collate "C"`.execute(db);
  return rows;
}
