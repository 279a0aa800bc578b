import { sql } from 'kysely';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type SourceAgeRow, sourceAges } from '../fetches/select-source-ages.ts';
import { dataState } from '../reference/data-state.ts';
import type { FigureRow } from './figure-rows.ts';
import type { CoverageRow } from './rows.ts';
import { type SourcedRow, sourceColumns } from './source-line.ts';

/** The catalogue, or one indicator of it. One statement. */
export async function selectIndicators(
  db: ReadHandle,
  only?: string,
): Promise<readonly Indicator[]> {
  const { rows } = await sql<{ definition: Indicator }>`
    select definition from indicator
    where ${only ?? null}::text is null or id = ${only ?? null}
    order by id`.execute(db);
  return rows.map((row) => row.definition);
}

/** Where indicators have values and where they lack them, by division, period and group. One statement. */
export async function selectCoverage(
  db: ReadHandle,
  only?: string,
): Promise<readonly CoverageRow[]> {
  const { rows } = await sql<CoverageRow>`
    select indicator_id, division_id as division, period_id as period, sex, age,
      "values"::integer, missing::integer
    from shown_coverage
    where ${only ?? null}::text is null or indicator_id = ${only ?? null}
    order by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}

/** Which values are asked for; `period` undefined means the newest that has any. */
export interface ValueSelection {
  readonly indicator: string;
  readonly division: string;
  readonly period: string | undefined;
  readonly sex: string;
  readonly age: string;
}

/** What surrounds a set of values: whether its parts exist, its period, and what it is set against. */
export interface ValuesContext {
  readonly state: string;
  readonly definition: Indicator | null;
  readonly ages: readonly SourceAgeRow[];
  readonly division_exists: boolean;
  /** Null when there are no values at all. */
  readonly period: string | null;
  readonly rules: readonly {
    readonly comparison: string;
    readonly standIn: string | null;
    readonly version: number;
    readonly valid_from: string;
  }[];
}

/** One statement. */
export async function selectValuesContext(
  db: ReadHandle,
  { indicator, division, period, sex, age }: ValueSelection,
): Promise<ValuesContext> {
  const { rows } = await sql<ValuesContext>`
    select ${dataState} as state, ${sourceAges} as ages,
      (select definition from indicator where id = ${indicator}) as definition,
      exists (select from division where id = ${division}) as division_exists,
      coalesce(${period ?? null}::text, (
        select c.period_id from shown_coverage c join period p on p.id = c.period_id
        where c.indicator_id = ${indicator} and c.division_id = ${division} and c.sex = ${sex}
          and c.age = ${age} and c."values" > 0
        order by p.end_date desc, c.period_id limit 1)) as period,
      (select coalesce(jsonb_agg(jsonb_build_object('version', r.version, 'valid_from', r.valid_from,
         'comparison', r.definition ->> 'comparison', 'standIn', r.definition ->> 'standIn')), '[]')
       from rule_version r) as rules`.execute(db);
  return rows[0]!;
}

/** One area's cell, if it has one; figure columns are null without. */
export interface ValueRow extends Omit<FigureRow, 'period_id' | 'release_id'>, SourcedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly in_division: boolean;
  readonly period_id: string | null;
}

/** The division's areas in the order of their ids, and the comparison areas, with their cells. One statement. */
export async function selectValues(
  db: ReadHandle,
  { indicator, division, sex, age }: ValueSelection,
  period: string,
  compared: readonly string[],
): Promise<readonly ValueRow[]> {
  const { rows } = await sql<ValueRow>`
    select a.id, a.code, a.name, m.name as municipality, a.division_id = ${division} as in_division,
      o.period_id, o.release_id, o.value, o.missing, o.count, o.denominator, o.low, o.high,
      ${sourceColumns}
    from area a
    left join area m on m.division_id = 'municipality' and m.code = a.municipality_code
    left join (select * from shown_observation
      where indicator_id = ${indicator} and period_id = ${period} and sex = ${sex} and age = ${age}) o
      on o.area_id = a.id
    left join release r on r.id = o.release_id
    where a.division_id = ${division} or a.id = any(${[...compared]})
    order by a.id`.execute(db);
  return rows;
}
