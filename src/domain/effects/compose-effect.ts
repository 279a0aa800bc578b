import {
  differenceInDifferences,
  type EffectPanel,
} from '#statistics/effects/difference-in-differences.ts';
import type { EffectRefusal } from '#statistics/effects/effect-refusal.ts';
import { interruptedTimeSeries } from '#statistics/effects/interrupted-time-series.ts';
import { syntheticControl } from '#statistics/effects/synthetic-control.ts';
import { type GroupGap, gapBetweenGroups } from '#statistics/inequality/gap-between-groups.ts';
import type { AreaId } from '../areas/area.ts';
import { judgeSeries } from '../areas/judge-trend.ts';
import { endYear, parsePeriod } from '../time/period.ts';
import { chooseComparisons } from './choose-comparisons.ts';
import type { Effect, EffectPoint, EffectQuestion } from './effect.ts';
import { type PlacedPeriod, placePeriods } from './place-periods.ts';

/**
 * Sammanställ effekt: before and after for an effort's areas and for the most similar areas without
 * it, and what the methods can and cannot tell of the difference. The methods refuse by themselves when
 * there is too little to go by.
 */
export function composeEffect(question: EffectQuestion): Effect {
  const { start, values, populations } = question;
  const cellOf = (area: AreaId, period: string): number | undefined =>
    values.get(area)?.get(period);
  const treated = question.treated.filter((area) => (values.get(area)?.size ?? 0) > 0);
  const keys = [...new Set(treated.flatMap((area) => [...(values.get(area)?.keys() ?? [])]))];
  const placed = placePeriods(keys, start, question.breaks);
  // A mean over other areas in each period would move without anything happening.
  const periods = placed.periods.filter(({ period }) =>
    treated.every((area) => cellOf(area, period) !== undefined),
  );
  const complete = question.candidates.filter((area) =>
    periods.every(({ period }) => cellOf(area, period) !== undefined),
  );
  const comparisons = chooseComparisons(
    { treated, likeness: question.likeness },
    periods.length === 0 ? [] : complete,
    levelsBefore([...treated, ...complete], periods, cellOf),
  );
  const sides = [
    ...treated.map((area) => ({ area, inGroup: true })),
    ...comparisons.map(({ area }) => ({ area, inGroup: false })),
  ];
  const gapIn = (period: string | undefined): GroupGap | undefined =>
    period === undefined
      ? undefined
      : gapBetweenGroups(
          sides.map(({ area, inGroup }) => ({
            inGroup,
            value: cellOf(area, period)!,
            population: populations.get(area) ?? 1,
          })),
        );
  const points = periods.map(({ period, side }): EffectPoint => {
    const meanOf = (areas: readonly AreaId[]): number | undefined =>
      meanByPeople(areas, (area) => cellOf(area, period)!, populations);
    return {
      period,
      side,
      treated: meanOf(treated)!,
      compared: meanOf(comparisons.map(({ area }) => area)),
    };
  });
  const told = points.filter(({ side }) => side !== 'during');
  const startPlace = told.filter(({ side }) => side === 'before').length;
  const panel = {
    outcomes: sides.map(({ area }) => told.map(({ period }) => cellOf(area, period)!)),
    treated: sides.map(({ inGroup }) => inGroup),
    start: startPlace,
  };
  return {
    treated,
    withoutValues: question.treated.filter((area) => !treated.includes(area)),
    comparisons,
    points,
    beforeBreak: placed.beforeBreak,
    gapBefore: gapIn(periods.findLast(({ side }) => side === 'before')?.period),
    gapAfter: gapIn(periods.findLast(({ side }) => side === 'after')?.period),
    differences: differenceInDifferences(panel),
    series: interruptedTimeSeries(
      told.map((point) => point.treated),
      startPlace,
    ),
    synthetic: differBefore(panel) ? syntheticControl(panel) : exactly,
    trend: judgeSeries(
      points.map((point) => ({ year: endYear(parsePeriod(point.period)), value: point.treated })),
    ),
  };
}

const exactly: EffectRefusal = { refused: 'fits-exactly', found: 0, least: 1 };

/** A mixture is sought among areas that differ; when all are equal before, any fits. */
function differBefore({ outcomes, start }: EffectPanel): boolean {
  const before = outcomes.flatMap((row) => row.slice(0, start));
  return start === 0 || before.some((value) => value !== before[0]);
}

function levelsBefore(
  areas: readonly AreaId[],
  periods: readonly PlacedPeriod[],
  cellOf: (area: AreaId, period: string) => number | undefined,
): ReadonlyMap<AreaId, number> {
  const before = periods.filter(({ side }) => side === 'before');
  if (before.length === 0) return new Map();
  return new Map(
    areas.map((area) => [
      area,
      before.reduce((sum, { period }) => sum + cellOf(area, period)!, 0) / before.length,
    ]),
  );
}

function meanByPeople(
  areas: readonly AreaId[],
  cellOf: (area: AreaId) => number,
  populations: ReadonlyMap<AreaId, number>,
): number | undefined {
  let sum = 0;
  let people = 0;
  for (const area of areas) {
    const weight = populations.get(area) ?? 1;
    sum += weight * cellOf(area);
    people += weight;
  }
  return people > 0 ? sum / people : undefined;
}
