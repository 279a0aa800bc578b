import { checkPanel, type EffectPanel } from './difference-in-differences.ts';
import { type EffectRefusal, refuseUnder } from './effect-refusal.ts';
import { simplexWeights } from './simplex-weights.ts';

/** A unit beside the mixture of others that was most like it before. */
export interface SyntheticFit {
  /** One a comparison area, ≥ 0, summing to 1. */
  readonly weights: Float64Array;
  /** The mixture, one number a period. */
  readonly synthetic: readonly number[];
  /** Observed − synthetic. */
  readonly gaps: readonly number[];
  /** The mean gap after the start. */
  readonly effect: number;
  /** Root mean square of the gaps before: how unlike the mixture is. */
  readonly rmspeBefore: number;
  readonly rmspeAfter: number;
  /** After / before. */
  readonly ratio: number;
}

/** Syntetisk kontroll. */
export interface SyntheticControl extends SyntheticFit {
  readonly periodsBefore: number;
  readonly periodsAfter: number;
  /** Places of the comparison areas in the panel, in the order of the weights. */
  readonly comparisons: readonly number[];
  /** The same estimate for each comparison area, which got nothing. */
  readonly placebos: readonly Omit<SyntheticFit, 'weights'>[];
  /** Place of the ratio among those of the placebos, from 1, the largest first. */
  readonly rank: number;
  /** Rank / (placebos + 1): how often so large a ratio comes where nothing was done. */
  readonly p: number;
}

/** What it takes: a past long enough to be like, and areas to be like. */
const LEAST_BEFORE = 8;
const LEAST_COMPARISONS = 8;

/** A mixture that fits exactly counts as so far off, as a share of the spread between the areas. */
const EXACT = 1e-9;

/**
 * Synthetic control: the treated area (the mean of them, when several) beside the weighted mean of
 * comparison areas that was most like it in every period before, with the same done for each comparison
 * area as a placebo.
 *
 * Source: Abadie, Diamond and Hainmueller, JASA 105 (2010); see `simplexWeights` for the weights.
 *
 * @returns a refusal under 8 periods before, 1 after, 1 treated area or 8 to compare with.
 * @throws RangeError when lengths differ, a number is outside its range, or all areas are equal.
 */
export function syntheticControl(panel: EffectPanel): SyntheticControl | EffectRefusal {
  checkPanel(panel);
  const { outcomes, treated, start } = panel;
  const periods = outcomes[0]?.length ?? 0;
  const comparisons = Array.from(treated.keys()).filter((area) => !treated[area]);
  const refusal = refuseUnder([
    ['too-few-points-before', start, LEAST_BEFORE],
    ['too-few-points-after', periods - start, 1],
    ['too-few-treated', treated.length - comparisons.length, 1],
    ['too-few-comparisons', comparisons.length, LEAST_COMPARISONS],
  ]);
  if (refusal) return refusal;
  const observed = meanOf(outcomes.filter((_, area) => treated[area]));
  const donors = comparisons.map((area) => outcomes[area]!);
  const least = EXACT * spreadOf([observed, ...donors], start);
  if (least === 0) throw new RangeError('invalid outcomes: all areas are equal before the start');
  const fit = fitSynthetic(observed, donors, start, least);
  const placebos = donors.map((donor, place) => {
    const others = donors.filter((_, other) => other !== place);
    const { weights: _, ...placebo } = fitSynthetic(donor, others, start, least);
    return placebo;
  });
  const rank = 1 + placebos.filter(({ ratio }) => ratio >= fit.ratio).length;
  return {
    ...fit,
    periodsBefore: start,
    periodsAfter: periods - start,
    comparisons,
    placebos,
    rank,
    p: rank / (placebos.length + 1),
  };
}

function fitSynthetic(
  observed: readonly number[],
  donors: readonly (readonly number[])[],
  start: number,
  least: number,
): SyntheticFit {
  const weights = simplexWeights(
    donors.map((donor) => donor.slice(0, start)),
    observed.slice(0, start),
  );
  const synthetic = observed.map((_, t) =>
    donors.reduce((sum, donor, j) => sum + weights[j]! * donor[t]!, 0),
  );
  const gaps = observed.map((value, t) => value - synthetic[t]!);
  const after = gaps.slice(start);
  const rmspeBefore = rootMeanSquare(gaps.slice(0, start));
  const rmspeAfter = rootMeanSquare(after);
  return {
    weights,
    synthetic,
    gaps,
    effect: after.reduce((sum, gap) => sum + gap, 0) / after.length,
    rmspeBefore,
    rmspeAfter,
    ratio: rmspeAfter / Math.max(rmspeBefore, least),
  };
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, t) => rows.reduce((sum, row) => sum + row[t]!, 0) / rows.length);
}

/** Root mean square distance of the areas from their mean, over the periods before. */
function spreadOf(rows: readonly (readonly number[])[], start: number): number {
  const centre = meanOf(rows);
  return rootMeanSquare(
    rows.flatMap((row) => row.slice(0, start).map((value, t) => value - centre[t]!)),
  );
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}
