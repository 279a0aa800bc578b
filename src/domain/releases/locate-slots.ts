import type { MeasuredTexts } from './read-measured.ts';
import type { Table, TableReading } from './table-reading.ts';

/** Finds one text in a row's cells, or what stands in for it. */
export type TextFinder = (cells: readonly string[]) => string;

/** Plats för ett värde: where in every row one observation is found; a wide table has one a column. */
export interface Slot {
  readonly column: string;
  readonly indicator: TextFinder;
  readonly period: TextFinder;
  /** The value's own text. */
  readonly value: TextFinder;
  /** Whether a value is all there is: no count, interval or reason beside it. */
  readonly isBare: boolean;
  readonly texts: (cells: readonly string[]) => MeasuredTexts;
  /** Heads of the columns, for telling where a refused text stands. */
  readonly headOf: (part: keyof MeasuredTexts) => string | null;
}

/** Where a row tells its area and group, and the slots of its values. */
export interface RowPlan {
  readonly area: TextFinder;
  readonly sex: TextFinder;
  readonly age: TextFinder;
  readonly slots: readonly Slot[];
}

/** Turns a reading's heads into places in a row. */
export function locateSlots(table: Table, reading: TableReading): RowPlan {
  const find = (head: string | null, otherwise: string | null = ''): TextFinder => {
    const at = head === null ? -1 : table.heads.indexOf(head);
    const said = otherwise ?? '';
    return at < 0 ? () => said : (cells) => (cells[at] ?? '').trim();
  };
  const indicator = find(reading.indicatorColumn, reading.indicator);
  const period = find(reading.periodColumn, reading.period);
  const row = {
    area: find(reading.areaColumn),
    sex: find(reading.sexColumn, reading.sex),
    age: find(reading.ageColumn, reading.age),
  };
  if (reading.layout === 'wide') {
    const slots = reading.columns.map(({ column, indicator: kind, period: time }): Slot => {
      const value = find(column);
      return {
        column,
        indicator: kind === '' ? indicator : () => kind,
        period: time === '' ? period : () => time,
        value,
        isBare: true,
        texts: (cells) => ({ value: value(cells) }),
        headOf: () => column,
      };
    });
    return { ...row, slots };
  }
  const heads: Readonly<Record<keyof MeasuredTexts, string | null>> = {
    value: reading.valueColumn,
    count: reading.countColumn,
    denominator: reading.denominatorColumn,
    low: reading.lowColumn,
    high: reading.highColumn,
    missing: reading.missingColumn,
  };
  const parts = Object.entries(heads)
    .filter(([, head]) => head !== null)
    .map(([part, head]) => [part, find(head)] as const);
  const texts = (cells: readonly string[]): MeasuredTexts => ({
    value: '',
    ...Object.fromEntries(parts.map(([part, finder]) => [part, finder(cells)])),
  });
  const column = reading.valueColumn ?? '';
  const slot: Slot = {
    column,
    indicator,
    period,
    value: find(reading.valueColumn),
    isBare: parts.every(([part]) => part === 'value'),
    texts,
    headOf: (part) => heads[part],
  };
  return { ...row, slots: [slot] };
}
