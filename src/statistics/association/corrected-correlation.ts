import type { Interval } from '../uncertainty/interval.ts';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { fisherInterval } from './fisher-interval.ts';
import { type Correlation, pearson, tTest } from './pearson.ts';
import {
  type Separation,
  type SpatialCorrelogram,
  spatialCorrelograms,
} from './spatial-correlogram.ts';

/** Rättat p-värde: what is left of a correlation when areas near each other are alike anyway. */
export interface CorrectedTest {
  /** How many independent areas the areas are worth; seldom a whole number. */
  readonly effectiveSize: number;
  /** The effective size less two, less one for each column held still. */
  readonly degreesOfFreedom: number;
  /** t; undefined when the coefficient is −1 or 1. */
  readonly statistic: number | undefined;
  /** t², as SpatialPack gives it. */
  readonly fStatistic: number | undefined;
  /** Two-sided. */
  readonly pValue: number;
  /** Fisher's with the effective size; undefined when that is 3 or less. */
  readonly interval: Interval | undefined;
}

/** A correlation between areas, as if they were independent and as they are. */
export interface CorrectedCorrelation {
  readonly naive: Correlation;
  /** Undefined when the areas are worth two or fewer: nothing can be said then. */
  readonly corrected: CorrectedTest | undefined;
  readonly correlograms: readonly [SpatialCorrelogram, SpatialCorrelogram];
}

/**
 * Pearson's correlation between areas with the t test of Clifford, Richardson and Dutilleul, which counts
 * how many independent areas they are worth. Give ranks (`averageRanks`) for Spearman's.
 *
 * t = r √((n* − 2) / (1 − r²)) with n* − 2 degrees of freedom; n* by `effectiveSampleSize` from Moran's I in
 * classes (variances with n). By distance in 13 classes it is `modified.ttest` of the R package SpatialPack.
 * By neighbours of neighbours it holds its level far better where areas are small in town and large in the
 * country, and it is faster.
 *
 * @param separation places in metres (longitude and latitude are not distances), or neighbours.
 * @param classes 13 of distance, 50 of borders unless told.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined for fewer than three areas, or a column whose values are all equal.
 * @throws RangeError when the lengths differ, a value or coordinate is not finite, the number of classes is
 *   not a whole number ≥ 1, all areas lie in one place or the confidence is outside its range.
 */
export function correctedCorrelation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  separation: Separation,
  classes?: number,
  confidence = 0.95,
): CorrectedCorrelation | undefined {
  const naive = pearson(first, second, confidence);
  if (naive === undefined) return undefined;
  const correlograms = spatialCorrelograms([first, second], separation, classes) as readonly [
    SpatialCorrelogram,
    SpatialCorrelogram,
  ];
  const effectiveSize = effectiveSampleSize(...correlograms);
  const corrected = correctedTest(naive.coefficient, effectiveSize, 0, confidence);
  return { naive, corrected, correlograms };
}

/**
 * The test and interval of a coefficient with an effective number of areas.
 *
 * @param held how many columns were held still.
 * @returns undefined when no degree of freedom is left.
 */
export function correctedTest(
  coefficient: number,
  effectiveSize: number | undefined,
  held: number,
  confidence = 0.95,
): CorrectedTest | undefined {
  const degreesOfFreedom = (effectiveSize ?? 0) - 2 - held;
  if (effectiveSize === undefined || !(degreesOfFreedom > 0)) return undefined;
  const { statistic, pValue } = tTest(coefficient, degreesOfFreedom);
  return {
    effectiveSize,
    degreesOfFreedom,
    statistic,
    fStatistic: statistic === undefined ? undefined : statistic ** 2,
    pValue,
    interval: fisherInterval(coefficient, 1 / (degreesOfFreedom - 1), confidence),
  };
}
