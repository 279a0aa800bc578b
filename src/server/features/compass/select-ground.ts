import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import type { GroundCell } from '#domain/compass/compass-ground.ts';
import type { CompassVariable } from '#domain/compass/compass-recipe.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** A variable and the period its values are read for. */
export interface WantedColumn extends Pick<CompassVariable, 'indicator' | 'group'> {
  /** Position of the variable; −1 for the population. */
  readonly position: number;
  readonly period: string | undefined;
}

/** The population, as a column beside the variables. */
export const populationColumn: Omit<WantedColumn, 'period'> = {
  position: -1,
  indicator: 'population',
  group: { sex: 'total', age: 'total' },
};

/** What a recipe is checked against before the values are read. */
export interface GroundContext {
  readonly division_exists: boolean;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly indicators: readonly Indicator[];
  /** The newest period with values, up to the year; null when there is none. */
  readonly periods: readonly { readonly position: number; readonly period: string | null }[];
}

/** One statement. */
export async function selectGroundContext(
  db: ReadHandle,
  division: string,
  year: number,
  wanted: readonly Omit<WantedColumn, 'period'>[],
): Promise<GroundContext> {
  const { rows } = await sql<GroundContext>`
    with wanted as (select * from jsonb_to_recordset(${asRecords(wanted)}::jsonb)
      as w (position integer, indicator text, sex text, age text))
    select exists (select from division where id = ${division}) as division_exists,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name)), '[]') from area
        where division_id = ${division}) as areas,
      (select coalesce(jsonb_agg(definition), '[]') from indicator
        where id in (select indicator from wanted)) as indicators,
      (select coalesce(jsonb_agg(jsonb_build_object('position', w.position, 'period', (
         select c.period_id from shown_coverage c join period p on p.id = c.period_id
         where c.indicator_id = w.indicator and c.division_id = ${division} and c.sex = w.sex
           and c.age = w.age and c."values" > 0 and p.end_date <= make_date(${year}::integer, 12, 31)
         order by p.end_date desc, c.period_id limit 1))), '[]') from wanted w) as periods`.execute(
    db,
  );
  return rows[0]!;
}

/** The cells that show at present, those without a value too. One statement. */
export async function selectShownCells(
  db: ReadHandle,
  division: string,
  wanted: readonly WantedColumn[],
): Promise<readonly GroundCell[]> {
  const { rows } = await sql<GroundCell>`
    select w.position as "column", o.area_id as area, o.value, o.release_id as release
    from jsonb_to_recordset(${asRecords(wanted)}::jsonb)
      as w (position integer, indicator text, sex text, age text, period text)
    cross join lateral (
      select s.area_id, s.value, s.release_id from shown_observation s
      where s.indicator_id = w.indicator and s.period_id = w.period and s.sex = w.sex and s.age = w.age
        and s.area_id like ${`${division}:%`} offset 0) o`.execute(db);
  return rows;
}

/** A column whose cells are read out of certain releases. */
export interface ReleasedColumn extends WantedColumn {
  readonly releases: readonly string[];
}

/** The cells as those releases have them, withdrawn or not: of several the newest. One statement. */
export async function selectReleasedCells(
  db: ReadHandle,
  division: string,
  wanted: readonly ReleasedColumn[],
): Promise<readonly GroundCell[]> {
  const { rows } = await sql<GroundCell>`
    select w.position as "column", o.area_id as area, o.value, o.release_id as release
    from jsonb_to_recordset(${asRecords(wanted)}::jsonb)
      as w (position integer, indicator text, sex text, age text, period text, releases text[])
    cross join lateral (
      select distinct on (s.area_id) s.area_id, s.value, s.release_id
      from observation s join release r on r.id = s.release_id
      where s.indicator_id = w.indicator and s.period_id = w.period and s.sex = w.sex and s.age = w.age
        and s.area_id like ${`${division}:%`} and s.release_id = any(w.releases::uuid[])
      order by s.area_id, r.publish_at desc, r.number desc) o`.execute(db);
  return rows;
}

function asRecords(wanted: readonly Omit<WantedColumn, 'period'>[]): string {
  return JSON.stringify(wanted.map(({ group, ...rest }) => ({ ...rest, ...group })));
}
