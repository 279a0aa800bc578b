import { sql } from 'kysely';
import { divisionOf } from '#domain/areas/area.ts';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import { periodKey } from '#domain/time/period.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** A row of `release_coverage`, but for the release. */
export interface CoveredCells {
  readonly indicator_id: string;
  readonly division_id: string;
  readonly period_id: string;
  readonly sex: string;
  readonly age: string;
  values: number;
  missing: number;
}

/** How many cells with and without a value there are of each indicator, division, period and group. */
export function countCoverage(columns: ObservationColumns): readonly CoveredCells[] {
  const { areas, indicators, periods, groups } = columns;
  const divisions = [...new Set(areas.map(divisionOf))];
  const placeOfArea = areas.map((area) => divisions.indexOf(divisionOf(area)));
  const counted = new Map<number, CoveredCells>();
  for (let cell = 0; cell < columns.length; cell++) {
    const indicator = columns.indicator[cell]!;
    const division = placeOfArea[columns.area[cell]!]!;
    const period = columns.period[cell]!;
    const group = columns.group[cell]!;
    const key =
      ((indicator * divisions.length + division) * periods.length + period) * groups.length + group;
    const known = counted.get(key) ?? {
      indicator_id: indicators[indicator]!,
      division_id: divisions[division]!,
      period_id: periodKey(periods[period]!),
      ...groups[group]!,
      values: 0,
      missing: 0,
    };
    if (columns.missing[cell] === 0) known.values += 1;
    else known.missing += 1;
    counted.set(key, known);
  }
  return [...counted.values()];
}

/** Keeps what a release covers, so that nobody has to count its observations. */
export async function insertCoverage(
  tx: WriteTransaction,
  release: string,
  columns: ObservationColumns,
): Promise<void> {
  await sql`
    insert into release_coverage (release_id, indicator_id, division_id, period_id, sex, age, "values", missing)
    select ${release}, c.* from jsonb_to_recordset(${JSON.stringify(countCoverage(columns))}::jsonb) as c
      (indicator_id text, division_id text, period_id text, sex text, age text, "values" integer, missing integer)
  `.execute(tx);
}
