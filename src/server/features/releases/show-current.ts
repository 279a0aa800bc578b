import { sql } from 'kysely';
import type { Measured, MissingReason } from '#domain/indicators/observation.ts';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import type { Comparison } from '#domain/releases/compare-with-current.ts';
import { periodKey } from '#domain/time/period.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Cells of what shows that are in memory at once while they are compared, more or less. */
const cellsAtOnce = 20_000;

/** What shows for an indicator and a period: a line a cell, its parts with bars between. */
interface CurrentRow {
  readonly indicator_id: string;
  readonly period_id: string;
  readonly cells: string;
}

/**
 * Shows a comparison what shows now for its indicators and periods. One statement, or one for each
 * 20,000 cells; as text, which takes a fifth of the memory that a row object for each cell would.
 */
export async function showCurrent(
  db: ReadHandle,
  columns: Pick<ObservationColumns, 'indicators' | 'periods' | 'length'>,
  comparison: Comparison,
): Promise<void> {
  for (const { indicators, periods } of divide(columns)) {
    const { rows } = await sql<CurrentRow>`
      select o.indicator_id, o.period_id, string_agg(concat(o.area_id, '|', o.sex, '|', o.age, '|', o.missing,
        '|', o.value, '|', o.count, '|', o.denominator, '|', o.low, '|', o.high), E'\\n') as cells
      from shown_observation o
      where o.indicator_id = any(${indicators}) and o.period_id = any(${periods})
      group by o.indicator_id, o.period_id`.execute(db);
    for (const { indicator_id: indicator, period_id: period, cells } of rows) {
      for (const line of cells.split('\n')) {
        const [area, sex, age, ...measured] = line.split('|') as [
          string,
          string,
          string,
          ...string[],
        ];
        comparison.show({ area, indicator, period, sex, age, measured: readMeasured(measured) });
      }
    }
  }
}

/** Groups of indicators and periods with about as many cells as are to be in memory at once. */
function divide({ indicators, periods, length }: Parameters<typeof showCurrent>[1]) {
  const keys = periods.map(periodKey);
  const ofIndicator = length / indicators.length;
  const most = Math.max(1, Math.floor(cellsAtOnce / ofIndicator));
  const mostPeriods = Math.max(1, Math.floor((cellsAtOnce * keys.length) / ofIndicator));
  return slice(indicators, most).flatMap((some) =>
    slice(keys, mostPeriods).map((few) => ({ indicators: some, periods: few })),
  );
}

function slice(all: readonly string[], most: number): string[][] {
  const parts = Math.ceil(all.length / most);
  return Array.from({ length: parts }, (_, i) => all.slice(i * most, (i + 1) * most));
}

function readMeasured(parts: readonly string[]): Measured {
  const [missing = '', ...numbers] = parts;
  if (missing !== '') return { missing: missing as MissingReason }; // the column's check admits nothing else
  const [value, count, denominator, low, high] = numbers.map((text) =>
    text === '' ? undefined : Number(text),
  );
  const interval = low === undefined || high === undefined ? undefined : ([low, high] as const);
  return { value: value ?? Number.NaN, count, denominator, interval };
}
