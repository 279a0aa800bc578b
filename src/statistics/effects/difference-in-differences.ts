import { type EffectRefusal, refuseUnder } from './effect-refusal.ts';
import { interactionEffect, type PanelEffect } from './interaction-effect.ts';

/** Areas followed over periods, some of them with a measure from some period on. */
export interface EffectPanel {
  /** One row an area, one finite number a period. */
  readonly outcomes: readonly (readonly number[])[];
  /** Whether the area got the measure. */
  readonly treated: readonly boolean[];
  /** The place of the first period with it. */
  readonly start: number;
}

/** Differens i differenser. */
export interface DifferenceInDifferences {
  readonly treatedAreas: number;
  readonly comparisonAreas: number;
  readonly periodsBefore: number;
  readonly periodsAfter: number;
  /** How much more the treated areas changed than the others, in the unit of the outcome. */
  readonly effect: PanelEffect;
  /** How much faster a period the treated areas changed already before: near 0 when they are comparable. */
  readonly trendBefore: PanelEffect;
  /** The difference between the groups in each period against the last one before; that one is 0. */
  readonly periods: readonly PanelEffect[];
}

/** What it takes, so that a trend before can be seen and areas can tell of chance. */
const LEAST_BEFORE = 3;
const LEAST_TREATED = 2;
const LEAST_COMPARISONS = 8;

/**
 * Difference in differences with effects of areas and periods, standard errors clustered by area, and the
 * check that the groups moved alike before.
 *
 * Source: Angrist and Pischke, *Mostly Harmless Econometrics* (2009), chapter 5; see `interactionEffect`.
 *
 * @param confidence of the intervals.
 * @returns a refusal under 3 periods before, 1 after, 2 treated areas or 8 to compare with.
 * @throws RangeError when lengths differ or a number is outside its range.
 */
export function differenceInDifferences(
  panel: EffectPanel,
  confidence: number = 0.95,
): DifferenceInDifferences | EffectRefusal {
  checkPanel(panel);
  const { outcomes, treated, start } = panel;
  const periods = outcomes[0]?.length ?? 0;
  const treatedAreas = treated.filter((one) => one).length;
  const comparisonAreas = treated.length - treatedAreas;
  const refusal = refuseUnder([
    ['too-few-points-before', start, LEAST_BEFORE],
    ['too-few-points-after', periods - start, 1],
    ['too-few-treated', treatedAreas, LEAST_TREATED],
    ['too-few-comparisons', comparisonAreas, LEAST_COMPARISONS],
  ]);
  if (refusal) return refusal;
  const effectOf = (places: readonly number[], profile: readonly number[]): PanelEffect =>
    interactionEffect(
      outcomes.map((row) => places.map((place) => row[place]!)),
      treated,
      profile,
      confidence,
    );
  const all = Array.from({ length: periods }, (_, place) => place);
  const before = all.slice(0, start);
  return {
    treatedAreas,
    comparisonAreas,
    periodsBefore: start,
    periodsAfter: periods - start,
    effect: effectOf(
      all,
      all.map((place) => Number(place >= start)),
    ),
    trendBefore: effectOf(before, before),
    periods: all.map((place) =>
      place === start - 1 ? none : effectOf([start - 1, place], [0, 1]),
    ),
  };
}

const none: PanelEffect = {
  estimate: 0,
  standardError: undefined,
  t: undefined,
  p: undefined,
  interval: undefined,
};

/**
 * Checks a panel.
 *
 * @throws RangeError
 */
export function checkPanel({ outcomes, treated, start }: EffectPanel): void {
  const periods = outcomes[0]?.length ?? 0;
  if (treated.length !== outcomes.length) {
    throw new RangeError(`invalid treated: ${treated.length} for ${outcomes.length} areas`);
  }
  if (!(Number.isInteger(start) && start >= 0 && start <= periods)) {
    throw new RangeError(`invalid start: ${start} of ${periods} periods`);
  }
  for (const row of outcomes) {
    if (row.length !== periods) {
      throw new RangeError(`invalid outcomes: ${row.length} periods beside ${periods}`);
    }
    for (const value of row) {
      if (!Number.isFinite(value)) throw new RangeError(`invalid outcome: ${value}`);
    }
  }
}
