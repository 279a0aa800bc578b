import type { DivisionValue } from './queries.ts';

/** The values of a division, looked up by indicator and period. */
export interface DivisionTable {
  /** Values of all areas. */
  readonly values: (indicator: string, period: string) => readonly number[];
  /** Values of the areas that lie in a larger area. */
  readonly valuesNearby: (
    nearby: string | undefined,
    indicator: string,
    period: string,
  ) => readonly number[];
  /** The newest period in which any area has a value; undefined when none has. */
  readonly newestPeriod: (indicator: string) => string | undefined;
}

/** Values in order of period as look-ups. */
export function tableOfDivision(values: readonly DivisionValue[]): DivisionTable {
  const cells = new Map<string, DivisionValue[]>();
  const newest = new Map<string, string>();
  for (const value of values) {
    const key = `${value.indicator_id}|${value.period_id}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [value]);
    else known.push(value);
    newest.set(value.indicator_id, value.period_id);
  }
  const of = (indicator: string, period: string): readonly DivisionValue[] =>
    cells.get(`${indicator}|${period}`) ?? [];
  return {
    values: (indicator, period) => of(indicator, period).map((one) => one.value),
    valuesNearby: (nearby, indicator, period) =>
      of(indicator, period)
        .filter((one) => one.nearby === nearby)
        .map((one) => one.value),
    newestPeriod: (indicator) => newest.get(indicator),
  };
}
