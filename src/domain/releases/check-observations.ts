import { type AreaLevel, areaLevels, levelOf } from '../areas/area.ts';
import type { ErrorDatum } from '../domain-error.ts';
import { chooseCells } from '../indicators/choose-cells.ts';
import { indexCells } from '../indicators/index-cells.ts';
import type { Indicator } from '../indicators/indicator.ts';
import {
  numberAt,
  type ObservationColumns,
  sameMeasured,
} from '../indicators/observation-columns.ts';
import { type Period, periodKey } from '../time/period.ts';
import { fitsUnit } from './fit-unit.ts';
import type { ReadCells } from './read-observations.ts';
import { addRemark, listRemarks, type RemarkList } from './remark-list.ts';
import type { CellRemark } from './table-reading.ts';

/** What observations are checked against. */
export interface CheckInput {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Today as an ISO date: a period that begins later has no figures yet. */
  readonly today: string;
  /** Unit as the sender says it; null when nothing is said. */
  readonly unit: string | null;
}

export interface CheckResult {
  /** Each cell once. */
  readonly observations: ObservationColumns;
  readonly errors: RemarkList;
  readonly warnings: RemarkList;
}

type Refusal = readonly [code: string, data: Readonly<Record<string, ErrorDatum>>];

/** Checks observations one by one against their indicator, and against each other. */
export function checkObservations(cells: ReadCells, input: CheckInput): CheckResult {
  const { observations } = cells;
  const { repeated } = indexCells(observations);
  const errors = listRemarks(...checkUnit(cells, input));
  const warnings = listRemarks();
  const refusalsOf = refusalsByIndicator(observations, input);
  for (let cell = 0; cell < observations.length; cell++) {
    for (const refusal of refusalsOf(cell)) {
      addRemark(errors, () => remarkOn(cells, cell, refusal));
    }
    const before = repeated.get(cell);
    if (before === undefined) continue;
    const isSame = sameMeasured(observations, before, cell);
    const code = isSame ? 'release/repeated-cell' : 'release/duplicate-cell';
    addRemark(isSame ? warnings : errors, () => {
      const { row, column } = cells.placeOf(before);
      const other = { otherRow: row, otherColumn: column, otherValue: cells.textOf(before) };
      return remarkOn(cells, cell, [code, other]);
    });
  }
  const once =
    repeated.size === 0 ? observations : chooseCells(observations, (cell) => !repeated.has(cell));
  return { observations: once, errors, warnings };
}

function remarkOn(cells: ReadCells, cell: number, [code, data]: Refusal): CellRemark {
  return { code, ...cells.placeOf(cell), value: cells.textOf(cell), data };
}

/** One remark an indicator whose unit is another than the sender's. */
function checkUnit(cells: ReadCells, { unit, indicators }: CheckInput): CellRemark[] {
  if (unit === null || unit.trim() === '') return [];
  return cells.observations.indicators.flatMap((id, place) => {
    const expected = indicators.get(id)?.unit;
    if (expected === undefined || fitsUnit(unit, expected)) return [];
    const first = cells.observations.indicator.indexOf(place);
    return [remarkOn(cells, first, ['release/unit-mismatch', { unit, indicator: id, expected }])];
  });
}

const nothing: readonly Refusal[] = [];

/**
 * What is wrong with a cell by itself. What depends on indicator and period, or indicator and level, is
 * found once for each pair.
 */
function refusalsByIndicator(
  columns: ObservationColumns,
  input: CheckInput,
): (cell: number) => readonly Refusal[] {
  const indicators = columns.indicators.map((id) => input.indicators.get(id));
  const ofPeriods = indicators.map((indicator) =>
    columns.periods.map((period) =>
      indicator === undefined ? nothing : refusalsOfPeriod(period, indicator, input.today),
    ),
  );
  const levels = columns.areas.map(levelOf);
  const unknown: readonly Refusal[] = [['release/unknown-indicator', {}]];
  return (cell) => {
    const place = columns.indicator[cell]!;
    const indicator = indicators[place];
    if (indicator === undefined) return unknown;
    const ofPeriod = ofPeriods[place]![columns.period[cell]!]!;
    const ofLevel = refusalsOfLevel(levels[columns.area[cell]!]!, indicator);
    const ofValue =
      columns.missing[cell]! > 0 ? nothing : refusalsOfValue(columns, cell, indicator);
    if (ofPeriod.length + ofLevel.length + ofValue.length === 0) return nothing;
    return [...ofPeriod, ...ofLevel, ...ofValue];
  };
}

function refusalsOfPeriod(period: Period, indicator: Indicator, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (period.kind !== indicator.periodKind) {
    const data = { indicator: indicator.id, period: periodKey(period), kind: indicator.periodKind };
    refusals.push(['release/period-kind', data]);
  }
  if (period.start > today) {
    refusals.push(['release/period-in-future', { period: periodKey(period) }]);
  }
  return refusals;
}

function refusalsOfLevel(level: AreaLevel, indicator: Indicator): readonly Refusal[] {
  if (fineness(level) <= fineness(indicator.lowestLevel)) return nothing;
  const data = { indicator: indicator.id, level, lowest: indicator.lowestLevel };
  return [['release/level-too-fine', data]];
}

/**
 * A composite is made of whole municipalities, so it is as coarse as they are; a division of a party's own
 * is as fine as what it is made of, which is at most DeSO.
 */
function fineness(level: AreaLevel): number {
  if (level === 'own') return areaLevels.indexOf('deso');
  return areaLevels.indexOf(level === 'composite' ? 'municipality' : level);
}

function refusalsOfValue(
  columns: ObservationColumns,
  cell: number,
  { id: indicator, unit, validRange: [least, most] }: Indicator,
): readonly Refusal[] {
  const value = columns.value[cell]!;
  const count = numberAt(columns.count, cell);
  const denominator = numberAt(columns.denominator, cell);
  const low = numberAt(columns.low, cell);
  const high = numberAt(columns.high, cell);
  const refusals: Refusal[] = [];
  if (!(value >= least && value <= most)) {
    refusals.push(['release/value-out-of-range', { indicator, least, most }]);
  }
  if ((count ?? 0) < 0 || (denominator ?? 0) < 0) {
    refusals.push(['release/negative-count', { count: count ?? 0, denominator: denominator ?? 0 }]);
  }
  // A share's numerator is part of its denominator; offences per inhabitant need not be.
  const isShare = unit === 'per-cent' || unit === 'per-cent-of-area';
  if (isShare && count !== undefined && denominator !== undefined && count > denominator) {
    refusals.push(['release/count-above-denominator', { count, denominator }]);
  }
  if (low !== undefined && high !== undefined && !(low <= value && value <= high)) {
    refusals.push(['release/interval-order', { low, high }]);
  }
  return refusals.length === 0 ? nothing : refusals;
}
