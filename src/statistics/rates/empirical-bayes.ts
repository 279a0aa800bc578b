import { checkCounts } from './check-counts.ts';

/** Rates that small areas have been drawn towards the mean of all. */
export interface SmoothedRates {
  /** Count / population; undefined where nobody is. */
  readonly crude: readonly (number | undefined)[];
  /** Undefined where nobody is. */
  readonly smoothed: readonly (number | undefined)[];
  /** All counts / all populations. */
  readonly mean: number;
  /** The variance between the areas' true rates, by moments; 0 when chance explains everything. */
  readonly variance: number;
}

export type RateFamily = 'poisson' | 'binomial';

/**
 * Global empirical Bayes smoothing by the method of moments: b + (r − b) · a / (a + b/n), where b is the
 * rate of all areas together, s² = Σ n (r − b)² / Σ n and a = s² − b / n̄, 0 where that is negative. A rate
 * from few people moves towards the mean; one from many stays.
 *
 * The binomial family is for shares of those at risk (Martuzzi and Elliott): with c = b (1 − b) the
 * variance between areas is a = (s² − c/n̄) · n̄/(n̄ − 1), 0 where that is negative, and an area keeps
 * n a / ((n − 1) a + c) of its distance to the mean.
 *
 * Areas where nobody lives count neither in the mean nor in n̄.
 *
 * Source: Marshall, "Mapping disease and mortality rates using empirical Bayes estimators", Applied
 * Statistics 40 (1991); Martuzzi and Elliott, Statistics in Medicine 15 (1996). `EBest` of R's spdep does
 * the same, but lets a binomial area keep less than nothing when a would be negative.
 *
 * @param counts numbers ≥ 0, one an area.
 * @param populations numbers ≥ 0, one an area.
 * @returns undefined when nobody lives anywhere.
 * @throws RangeError when the lengths differ, a number is outside its range, something happened where
 *   nobody is, or, for the binomial family, more happened than there are people.
 *
 * @example
 * empiricalBayes([0, 40], [10, 100]).smoothed.map((rate) => rate?.toFixed(4)) // => ['0.3077', '0.3871']
 * empiricalBayes([0], [0]) // => undefined
 */
export function empiricalBayes(
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
  family: RateFamily = 'poisson',
): SmoothedRates | undefined {
  checkCounts(counts, populations);
  const { mean, squares, meanSize, areas } = momentsOf(counts, populations);
  if (areas === 0) return undefined;
  if (family === 'binomial') checkShares(counts, populations);
  const share =
    family === 'poisson'
      ? poissonShare(mean, squares, meanSize)
      : binomialShare(mean, squares, meanSize);
  const crude: (number | undefined)[] = [];
  const smoothed: (number | undefined)[] = [];
  for (let i = 0; i < populations.length; i++) {
    const population = populations[i]!;
    const rate = population === 0 ? undefined : counts[i]! / population;
    crude.push(rate);
    smoothed.push(
      rate === undefined ? undefined : mean + (rate - mean) * share.ofPopulation(population),
    );
  }
  return { crude, smoothed, mean, variance: share.variance };
}

interface Share {
  readonly variance: number;
  /** How much of its distance to the mean an area of this size keeps, 0–1. */
  readonly ofPopulation: (population: number) => number;
}

function poissonShare(mean: number, squares: number, meanSize: number): Share {
  const variance = Math.max(0, squares - mean / meanSize);
  return {
    variance,
    ofPopulation: (population) => (variance === 0 ? 0 : variance / (variance + mean / population)),
  };
}

function binomialShare(mean: number, squares: number, meanSize: number): Share {
  const chance = mean * (1 - mean);
  const excess = squares - chance / meanSize;
  // Rates within 0–1 have s² ≤ c, so that an excess needs a mean size above 1.
  const variance = excess > 0 ? (excess * meanSize) / (meanSize - 1) : 0;
  return {
    variance,
    ofPopulation: (population) =>
      variance === 0 ? 0 : (population * variance) / ((population - 1) * variance + chance),
  };
}

function momentsOf(
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
): { mean: number; squares: number; meanSize: number; areas: number } {
  let cases = 0;
  let people = 0;
  let areas = 0;
  for (let i = 0; i < populations.length; i++) {
    cases += counts[i]!;
    people += populations[i]!;
    if (populations[i]! > 0) areas++;
  }
  const mean = cases / people;
  let squares = 0;
  for (let i = 0; i < populations.length; i++) {
    const population = populations[i]!;
    if (population > 0) squares += population * (counts[i]! / population - mean) ** 2;
  }
  return { mean, squares: squares / people, meanSize: people / areas, areas };
}

function checkShares(counts: ArrayLike<number>, populations: ArrayLike<number>): void {
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! > populations[i]!) {
      throw new RangeError(`invalid count: ${counts[i]} of ${populations[i]}`);
    }
  }
}
