import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { checkCounts } from './check-counts.ts';

/** How the neighbourhood of an area is taken. */
export interface LocalSmoothing {
  /** Whether the area belongs to its own neighbourhood; it does unless told. */
  readonly includeSelf?: boolean;
  /**
   * Whose local mean the rates of the neighbourhood are spread around: that of the area being smoothed
   * (`area`, as GeoDa) unless told, or each neighbour's own (`neighbour`, as R's spdep unless told).
   */
  readonly spreadAround?: 'area' | 'neighbour';
}

/** Rates that have been drawn towards the mean of their neighbourhood. */
export interface LocallySmoothedRates {
  /** Count / population; undefined where nobody is. */
  readonly crude: readonly (number | undefined)[];
  /** Undefined where nobody is in the area or in its neighbourhood. */
  readonly smoothed: readonly (number | undefined)[];
  /** The rate of each neighbourhood together; undefined where nobody is in it. */
  readonly means: readonly (number | undefined)[];
  /** The variance between the rates of each neighbourhood; undefined where nobody is in it. */
  readonly variances: readonly (number | undefined)[];
}

/**
 * Local empirical Bayes smoothing by the method of moments: m + (r − m) · a / (a + m/n) with the mean m of
 * the neighbourhood, a = Σ n (r − m)² / Σ n − m / n̄, 0 where that is negative. The links say who is in the
 * neighbourhood; their weights are not used. Areas where nobody lives count neither in m nor in n̄.
 *
 * Source: Marshall, "Mapping disease and mortality rates using empirical Bayes estimators", Applied
 * Statistics 40 (1991). `EBlocal` of R's spdep.
 *
 * @param counts numbers ≥ 0, one an area.
 * @param populations numbers ≥ 0, one an area.
 * @throws RangeError when the lengths differ, a number is outside its range, or something happened where
 *   nobody is.
 */
export function localEmpiricalBayes(
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
  weights: SpatialWeights,
  { includeSelf = true, spreadAround = 'area' }: LocalSmoothing = {},
): LocallySmoothedRates {
  checkCounts(counts, populations);
  const { areaCount } = weights;
  if (areaCount !== counts.length) {
    throw new RangeError(`invalid weights: ${areaCount} areas for ${counts.length} counts`);
  }
  const members = membersOf(weights, includeSelf);
  const means = meansOf(members, counts, populations);
  const answer = {
    crude: [] as (number | undefined)[],
    smoothed: [] as (number | undefined)[],
    means: [] as (number | undefined)[],
    variances: [] as (number | undefined)[],
  };
  for (let i = 0; i < areaCount; i++) {
    const mean = means[i]!;
    const variance = spreadOf(i);
    const crude = rateOf(i);
    const isEmpty = Number.isNaN(mean);
    answer.crude.push(Number.isNaN(crude) ? undefined : crude);
    answer.means.push(isEmpty ? undefined : mean);
    answer.variances.push(isEmpty ? undefined : variance);
    answer.smoothed.push(
      isEmpty || Number.isNaN(crude)
        ? undefined
        : mean +
            (variance === 0
              ? 0
              : ((crude - mean) * variance) / (variance + mean / populations[i]!)),
    );
  }
  return answer;

  function rateOf(area: number): number {
    return counts[area]! / populations[area]!; // 0 of 0 is not a number, and stays in here
  }

  /** Σ n (r − m)² / Σ n − m / n̄ of a neighbourhood. */
  function spreadOf(area: number): number {
    let squares = 0;
    let people = 0;
    let areas = 0;
    for (let k = members.starts[area]!; k < members.starts[area + 1]!; k++) {
      const j = members.neighbours[k]!;
      const population = populations[j]!;
      if (population === 0) continue;
      const around = spreadAround === 'area' ? means[area]! : means[j]!;
      // A neighbour that has nobody in its own neighbourhood has no mean to be spread around.
      if (!Number.isNaN(around)) squares += population * (rateOf(j) - around) ** 2;
      people += population;
      areas++;
    }
    return Math.max(0, (squares - means[area]! * areas) / people);
  }
}

interface Members {
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

/** The neighbourhoods in ascending order, the area itself at its place. */
function membersOf(weights: SpatialWeights, includeSelf: boolean): Members {
  if (!includeSelf) return weights;
  const { areaCount } = weights;
  const starts = new Int32Array(areaCount + 1);
  const neighbours = new Int32Array(weights.neighbours.length + areaCount);
  let place = 0;
  for (let i = 0; i < areaCount; i++) {
    let k = weights.starts[i]!;
    const end = weights.starts[i + 1]!;
    while (k < end && weights.neighbours[k]! < i) neighbours[place++] = weights.neighbours[k++]!;
    // A row that already holds the area itself does not hold it twice.
    if (k === end || weights.neighbours[k]! > i) neighbours[place++] = i;
    while (k < end) neighbours[place++] = weights.neighbours[k++]!;
    starts[i + 1] = place;
  }
  return { starts, neighbours };
}

/** The rate of each neighbourhood together; not a number where nobody is in it. */
function meansOf(
  { starts, neighbours }: Members,
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
): Float64Array {
  const means = new Float64Array(starts.length - 1);
  for (let i = 0; i < means.length; i++) {
    let cases = 0;
    let people = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      cases += counts[neighbours[k]!]!;
      people += populations[neighbours[k]!]!;
    }
    means[i] = cases / people;
  }
  return means;
}
