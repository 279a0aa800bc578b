import type { AreaId } from '../areas/area.ts';
import type { Period } from '../time/period.ts';
import {
  type Measured,
  missingReasons,
  type Observation,
  type ObservationGroup,
} from './observation.ts';

/** A number for each cell; NaN where the cell has none, which is never 0. */
export type CellNumbers = Float64Array;

/** A place in a list for each cell; in two bytes where the list is no longer than they can count. */
export type CellPlaces = Uint16Array | Uint32Array;

/**
 * Observationer i kolumner: many observations without an object each. What they are about stands once in
 * four lists, and every cell holds the places there; each entry of a list is used by some cell.
 */
export interface ObservationColumns {
  /** Number of cells. */
  readonly length: number;
  readonly areas: readonly AreaId[];
  readonly indicators: readonly string[];
  readonly periods: readonly Period[];
  readonly groups: readonly ObservationGroup[];
  readonly area: CellPlaces;
  readonly indicator: CellPlaces;
  readonly period: CellPlaces;
  readonly group: CellPlaces;
  /** 0 where there is a value, else the place among `missingReasons`, counted from 1. */
  readonly missing: Uint8Array;
  readonly value: CellNumbers;
  /** Undefined when no cell has any; the ends of an interval are there both or not at all. */
  readonly count: CellNumbers | undefined;
  readonly denominator: CellNumbers | undefined;
  readonly low: CellNumbers | undefined;
  readonly high: CellNumbers | undefined;
}

/** A number of one cell; undefined when it has none. */
export function numberAt(numbers: CellNumbers | undefined, cell: number): number | undefined {
  const number = numbers?.[cell];
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

/** What was measured in one cell. */
export function measuredAt(columns: ObservationColumns, cell: number): Measured {
  const reason = missingReasons[columns.missing[cell]! - 1];
  if (reason !== undefined) return { missing: reason };
  const low = numberAt(columns.low, cell);
  const high = numberAt(columns.high, cell);
  return {
    value: columns.value[cell]!,
    count: numberAt(columns.count, cell),
    denominator: numberAt(columns.denominator, cell),
    interval: low === undefined || high === undefined ? undefined : [low, high],
  };
}

/** One cell as an observation. */
export function observationAt(columns: ObservationColumns, cell: number): Observation {
  return {
    indicator: columns.indicators[columns.indicator[cell]!]!,
    area: columns.areas[columns.area[cell]!]!,
    period: columns.periods[columns.period[cell]!]!,
    group: columns.groups[columns.group[cell]!]!,
    measured: measuredAt(columns, cell),
  };
}

/** Whether the same was measured in two cells; zero and minus zero are one. */
export function sameMeasured(columns: ObservationColumns, a: number, b: number): boolean {
  if (columns.missing[a] !== columns.missing[b]) return false;
  const { value, count, denominator, low, high } = columns;
  return [value, count, denominator, low, high].every(
    (numbers) => numberAt(numbers, a) === numberAt(numbers, b),
  );
}
