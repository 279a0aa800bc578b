import type { AboutCell } from '../indicators/collect-columns.ts';
import { indexCells } from '../indicators/index-cells.ts';
import type { Measured, Observation } from '../indicators/observation.ts';
import {
  measuredAt,
  type ObservationColumns,
  observationAt,
} from '../indicators/observation-columns.ts';
import { textsOf } from '../indicators/order-cells.ts';
import { isSameMeasured } from '../indicators/same-measured.ts';

/** One cell that a load would add or change. */
export interface CellChange {
  readonly observation: Observation;
  /** What shows now; undefined when nothing does. */
  readonly before: Measured | undefined;
}

/** Förändring: what a load would do to what shows now. */
export interface ChangeSummary {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  /** Changed cells first, then new ones, in the order of the file. */
  readonly examples: readonly CellChange[];
}

/** A cell that shows now: what it is about as ids, and what was measured. */
export interface CurrentCell {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly sex: string;
  readonly age: string;
  readonly measured: Measured;
}

/** A comparison under way: it is shown what shows now, cell by cell in any order, and then sums up. */
export interface Comparison {
  readonly show: (current: CurrentCell) => void;
  readonly finish: () => ChangeSummary;
}

/** Compares observations with the ones that show, and keeps at most `most` examples. */
export function compareWithCurrent(columns: ObservationColumns, most: number): Comparison {
  const index = indexCells(columns);
  const places = placesByText(columns);
  const isShown = new Uint8Array(columns.length);
  let changed = 0;
  let same = 0;
  let examples: (readonly [cell: number, before: Measured])[] = [];
  return {
    show: (current) => {
      const about = places(current);
      const cell = about && index.find(about);
      if (cell === undefined) return;
      isShown[cell] = 1;
      if (isSameMeasured(measuredAt(columns, cell), current.measured)) {
        same++;
        return;
      }
      changed++;
      examples.push([cell, current.measured]);
      if (examples.length >= most * 20) examples = firstOf(examples, most);
    },
    finish: () => {
      const shown: CellChange[] = firstOf(examples, most).map(([cell, before]) => ({
        observation: observationAt(columns, cell),
        before,
      }));
      for (let cell = 0; cell < columns.length && shown.length < most; cell++) {
        if (isShown[cell] === 1) continue;
        shown.push({ observation: observationAt(columns, cell), before: undefined });
      }
      return { new: columns.length - changed - same, changed, same, examples: shown };
    },
  };
}

function firstOf<Rest>(
  cells: readonly (readonly [cell: number, rest: Rest])[],
  most: number,
): (readonly [cell: number, rest: Rest])[] {
  return cells.toSorted(([a], [b]) => a - b).slice(0, most);
}

/** Finds the places of ids; undefined when the columns have no such thing. */
function placesByText(columns: ObservationColumns) {
  const placesIn = (part: 'area' | 'indicator' | 'period' | 'group') =>
    new Map(textsOf(columns, part).map((text, place) => [text, place]));
  const [areas, indicators, periods, groups] = [
    placesIn('area'),
    placesIn('indicator'),
    placesIn('period'),
    placesIn('group'),
  ];
  return (current: CurrentCell): AboutCell | undefined => {
    const area = areas.get(current.area);
    const indicator = indicators.get(current.indicator);
    const period = periods.get(current.period);
    const group = groups.get(`${current.sex}|${current.age}`);
    if (area === undefined || indicator === undefined) return undefined;
    return period === undefined || group === undefined
      ? undefined
      : { area, indicator, period, group };
  };
}
