import { type AreaLevel, areaLevels, levelOf } from '../areas/area.ts';
import type { ErrorDatum } from '../domain-error.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type Measured, type Observation, observationKey } from '../indicators/observation.ts';
import { periodKey } from '../time/period.ts';
import { canonicalMeasured } from './canonical-cells.ts';
import { fitsUnit } from './fit-unit.ts';
import type { ReadCell } from './read-observations.ts';
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
  readonly cells: readonly ReadCell[];
  readonly errors: readonly CellRemark[];
  readonly warnings: readonly CellRemark[];
}

type Refusal = readonly [code: string, data?: Readonly<Record<string, ErrorDatum>>];

/** Checks observations one by one against their indicator, and against each other. */
export function checkObservations(cells: readonly ReadCell[], input: CheckInput): CheckResult {
  const errors: CellRemark[] = checkUnit(cells, input);
  const warnings: CellRemark[] = [];
  const first = new Map<string, ReadCell>();
  for (const cell of cells) {
    for (const [code, data = {}] of refusalsOf(cell.observation, input)) {
      errors.push(remarkOn(cell, code, data));
    }
    const { period, ...rest } = cell.observation;
    const key = observationKey({ ...rest, period: periodKey(period) });
    const before = first.get(key);
    if (before === undefined) first.set(key, cell);
    else {
      const same = sameMeasured(before.observation.measured, cell.observation.measured);
      const data = { otherRow: before.row, otherColumn: before.column, otherValue: before.text };
      if (same) warnings.push(remarkOn(cell, 'release/repeated-cell', data));
      else errors.push(remarkOn(cell, 'release/duplicate-cell', data));
    }
  }
  return { cells: [...first.values()], errors, warnings };
}

const sameMeasured = (a: Measured, b: Measured): boolean =>
  canonicalMeasured(a) === canonicalMeasured(b);

function remarkOn(cell: ReadCell, code: string, data: CellRemark['data']): CellRemark {
  return { code, row: cell.row, column: cell.column, value: cell.text, data };
}

/** One remark an indicator whose unit is another than the sender's. */
function checkUnit(cells: readonly ReadCell[], { unit, indicators }: CheckInput): CellRemark[] {
  if (unit === null || unit.trim() === '') return [];
  const firstOf = new Map<string, ReadCell>();
  for (const cell of cells) {
    if (!firstOf.has(cell.observation.indicator)) firstOf.set(cell.observation.indicator, cell);
  }
  return [...firstOf].flatMap(([id, cell]) => {
    const expected = indicators.get(id)?.unit;
    if (expected === undefined || fitsUnit(unit, expected)) return [];
    return [remarkOn(cell, 'release/unit-mismatch', { unit, indicator: id, expected })];
  });
}

function refusalsOf(observation: Observation, input: CheckInput): Refusal[] {
  const { measured, period, area } = observation;
  const indicator = input.indicators.get(observation.indicator);
  if (indicator === undefined) return [['release/unknown-indicator']];
  const refusals: Refusal[] = [];
  if (period.kind !== indicator.periodKind) {
    const data = { indicator: indicator.id, period: periodKey(period), kind: indicator.periodKind };
    refusals.push(['release/period-kind', data]);
  }
  if (period.start > input.today) {
    refusals.push(['release/period-in-future', { period: periodKey(period) }]);
  }
  const level = levelOf(area);
  if (fineness(level) > fineness(indicator.lowestLevel)) {
    const data = { indicator: indicator.id, level, lowest: indicator.lowestLevel };
    refusals.push(['release/level-too-fine', data]);
  }
  return 'missing' in measured ? refusals : [...refusals, ...refusalsOfValue(measured, indicator)];
}

function refusalsOfValue(
  { value, count, denominator, interval }: Extract<Measured, { value: number }>,
  indicator: Indicator,
): Refusal[] {
  const refusals: Refusal[] = [];
  const [least, most] = indicator.validRange;
  if (!(value >= least && value <= most)) {
    refusals.push(['release/value-out-of-range', { indicator: indicator.id, least, most }]);
  }
  if ((count ?? 0) < 0 || (denominator ?? 0) < 0) {
    refusals.push(['release/negative-count', { count: count ?? 0, denominator: denominator ?? 0 }]);
  }
  // A share's numerator is part of its denominator; offences per inhabitant need not be.
  const isShare = indicator.unit === 'per-cent' || indicator.unit === 'per-cent-of-area';
  if (isShare && count !== undefined && denominator !== undefined && count > denominator) {
    refusals.push(['release/count-above-denominator', { count, denominator }]);
  }
  if (interval !== undefined && !(interval[0] <= value && value <= interval[1])) {
    refusals.push(['release/interval-order', { low: interval[0], high: interval[1] }]);
  }
  return refusals;
}

/** A composite is made of whole municipalities, so it is as coarse as they are. */
function fineness(level: AreaLevel): number {
  return areaLevels.indexOf(level === 'composite' ? 'municipality' : level);
}
