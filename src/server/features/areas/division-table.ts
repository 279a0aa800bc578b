import type { DivisionValue, Measure } from './queries.ts';

/** The values of a division, looked up by measure once they have been read. */
export interface DivisionTable {
  /** Reads what has not been read yet of some measures. */
  readonly read: (measures: readonly Measure[]) => Promise<void>;
  /** Values of all areas, smallest first; none of a measure that has not been read. */
  readonly values: (indicator: string, period: string) => readonly number[];
  /** Values of the areas that lie in a larger area. */
  readonly valuesNearby: (
    nearby: string | undefined,
    indicator: string,
    period: string,
  ) => readonly number[];
  /** Values of the areas in a landscape, by its position. */
  readonly valuesAlike: (
    landscape: number | undefined,
    indicator: string,
    period: string,
  ) => readonly number[];
}

interface MeasureValues {
  readonly all: readonly number[];
  readonly nearby: ReadonlyMap<string | null, readonly number[]>;
  readonly alike: ReadonlyMap<number | null, readonly number[]>;
}

/** A table that reads a measure the first time it is asked for, and then keeps it. */
export function createDivisionTable(
  select: (measures: readonly Measure[]) => Promise<readonly DivisionValue[]>,
): DivisionTable {
  const held = new Map<string, MeasureValues>();
  const underWay = new Map<string, Promise<void>>();
  const find = (indicator: string, period: string) => held.get(keyOf({ indicator, period }));
  const take = async (measures: readonly Measure[]): Promise<void> => {
    const values = await select(measures);
    const groups = Map.groupBy(values, (one) =>
      keyOf({ indicator: one.indicator_id, period: one.period_id }),
    );
    for (const measure of measures) {
      held.set(keyOf(measure), valuesOf(groups.get(keyOf(measure)) ?? []));
    }
  };
  return {
    read: async (measures) => {
      const isNew = ({ key }: { key: string }) => !held.has(key) && !underWay.has(key);
      const wanted = measures.map((measure) => ({ measure, key: keyOf(measure) }));
      const fresh = wanted.filter(isNew);
      if (fresh.length > 0) {
        const taken = take(fresh.map((one) => one.measure)).finally(() => {
          for (const { key } of fresh) underWay.delete(key);
        });
        for (const { key } of fresh) underWay.set(key, taken);
      }
      await Promise.all(wanted.map(({ key }) => underWay.get(key)));
    },
    values: (indicator, period) => find(indicator, period)?.all ?? [],
    valuesNearby: (nearby, indicator, period) =>
      find(indicator, period)?.nearby.get(nearby ?? null) ?? [],
    valuesAlike: (landscape, indicator, period) =>
      landscape === undefined ? [] : (find(indicator, period)?.alike.get(landscape) ?? []),
  };
}

const keyOf = ({ indicator, period }: Measure): string => `${indicator}|${period}`;

function valuesOf(rows: readonly DivisionValue[]): MeasureValues {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  return {
    all: sorted.map((row) => row.value),
    nearby: groupValues(sorted, (row) => row.nearby),
    alike: groupValues(sorted, (row) => row.landscape),
  };
}

function groupValues<Key>(
  rows: readonly DivisionValue[],
  keyOfRow: (row: DivisionValue) => Key,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row.value]);
    else known.push(row.value);
  }
  return groups;
}
