import { weightedMean } from '../descriptive/weighted-mean.ts';
import { studentTQuantile } from '../distributions/student-t.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';

/** An area with its value, how many people the value speaks for, and which side of the gap it is on. */
export interface GroupedValue {
  readonly value: number;
  /** ≥ 0; an area without population has no part in the gap. */
  readonly population: number;
  /** In the group (true), or among those it is compared with (false). */
  readonly inGroup: boolean;
}

/** One side of a gap. */
export interface GroupMean {
  /** Weighted by population. */
  readonly mean: number;
  /** Areas with population. */
  readonly areas: number;
  readonly population: number;
}

/** Skillnad mellan grupper: how far a group of areas lies from the rest, in two ways. */
export interface GroupGap {
  readonly group: GroupMean;
  readonly rest: GroupMean;
  /** The group's mean less the rest's. */
  readonly absolute: number;
  /** Undefined when a side has one area with population, or is so uneven that it is as if it had. */
  readonly absoluteInterval: Interval | undefined;
  /** The group's mean over the rest's; undefined unless both are > 0 and no value is negative. */
  readonly relative: number | undefined;
  readonly relativeInterval: Interval | undefined;
}

/**
 * The gap between two groups of areas: difference and ratio of their population-weighted means, each with
 * an interval. Both are always given, since a ratio grows when everything improves.
 *
 * The areas are the units of chance: each mean has the variance n Σ w² (x − x̄)² / ((n − 1) (Σ w)²), and the
 * difference the t interval of Welch with Satterthwaite's degrees of freedom, where an area counts by its
 * weight (Kish's effective number, (Σ w)² / Σ w²). With equal populations it is Welch's interval. The
 * interval of the ratio is the same on the logarithm, by the delta method.
 *
 * Sources: Cochran, Sampling Techniques (1977), 6.19; Welch, Biometrika 34 (1947); Kish, Survey Sampling
 * (1965); Gatz and Smith, Atmospheric Environment 29 (1995), on the variance of a weighted mean.
 *
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when a side has no population.
 * @throws RangeError for a value that is not finite, a population that is negative or not finite, numbers too
 *   large to square, and a confidence outside its range.
 *
 * @example
 * const areas = [
 *   { value: 8, population: 300, inGroup: true },
 *   { value: 12, population: 100, inGroup: true },
 *   { value: 4, population: 500, inGroup: false },
 *   { value: 6, population: 500, inGroup: false },
 * ];
 * gapBetweenGroups(areas).absolute // => 4
 * gapBetweenGroups(areas).relative // => 1.8
 */
export function gapBetweenGroups(
  areas: readonly GroupedValue[],
  confidence = 0.95,
): GroupGap | undefined {
  const tail = tailOf(confidence);
  const group = spreadOf(areas.filter((area) => area.inGroup));
  const rest = spreadOf(areas.filter((area) => !area.inGroup));
  if (group === undefined || rest === undefined) return undefined;
  const absolute = group.mean - rest.mean;
  const reach = reachOf(group, rest, tail);
  return {
    group: meanOf(group),
    rest: meanOf(rest),
    absolute,
    absoluteInterval:
      reach === undefined ? undefined : { lower: absolute - reach, upper: absolute + reach },
    ...ratioOf(group, rest, tail),
  };
}

interface Scatter {
  readonly areas: number;
  /** Of the mean. */
  readonly variance: number;
  /** Kish's effective number of areas, less one. */
  readonly freedom: number;
}

interface GroupSpread extends GroupMean, Scatter {
  readonly lowest: number;
}

function meanOf({ mean, areas, population }: GroupSpread): GroupMean {
  return { mean, areas, population };
}

function spreadOf(given: readonly GroupedValue[]): GroupSpread | undefined {
  const values = given.map((area) => area.value);
  const mean = weightedMean(
    values,
    given.map((area) => area.population),
  );
  if (mean === undefined) return undefined;
  const peopled = given.filter((area) => area.population > 0);
  let lowest = Infinity;
  let population = 0;
  let squares = 0;
  let scatter = 0;
  for (const area of peopled) {
    lowest = Math.min(lowest, area.value);
    population += area.population;
    squares += area.population ** 2;
    scatter += (area.population * (area.value - mean)) ** 2;
  }
  const areas = peopled.length;
  if (!Number.isFinite(scatter) || !Number.isFinite(population ** 2)) {
    throw new RangeError('invalid values: too large to square');
  }
  return {
    mean,
    areas,
    population,
    lowest,
    variance: ((areas / (areas - 1)) * scatter) / population ** 2,
    freedom: population ** 2 / squares - 1,
  };
}

/** Half the width of the interval of the difference of two means; undefined below one degree of freedom. */
function reachOf(first: Scatter, second: Scatter, tail: number): number | undefined {
  if (first.areas < 2 || second.areas < 2) return undefined;
  const variance = first.variance + second.variance;
  if (variance === 0) return 0;
  const share = first.variance / variance;
  const freedom = 1 / (share ** 2 / first.freedom + (1 - share) ** 2 / second.freedom);
  return freedom < 1 ? undefined : studentTQuantile(1 - tail, freedom) * Math.sqrt(variance);
}

function ratioOf(
  group: GroupSpread,
  rest: GroupSpread,
  tail: number,
): Pick<GroupGap, 'relative' | 'relativeInterval'> {
  if (Math.min(group.lowest, rest.lowest) < 0 || group.mean === 0 || rest.mean === 0) {
    return { relative: undefined, relativeInterval: undefined };
  }
  const relative = group.mean / rest.mean;
  const reach = reachOf(onLogarithm(group), onLogarithm(rest), tail);
  const factor = Math.exp(reach ?? Infinity);
  return {
    relative,
    relativeInterval:
      factor < Infinity ? { lower: relative / factor, upper: relative * factor } : undefined,
  };
}

/** The variance of the logarithm of the mean, by the delta method. */
function onLogarithm({ mean, areas, variance, freedom }: GroupSpread): Scatter {
  return { areas, variance: variance / mean ** 2, freedom };
}
