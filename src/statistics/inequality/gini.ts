import type { Interval } from '../uncertainty/interval.ts';
import { jackknifeInterval } from './jackknife-interval.ts';
import { peopledAreas, type WeightedValue } from './weighted-areas.ts';

/** A measure of inequality with its interval. */
export interface InequalityMeasure {
  readonly statistic: number;
  /** By leaving each area out in turn; undefined for fewer than two areas, or when one holds everything. */
  readonly interval: Interval | undefined;
  /** Areas with population. */
  readonly areas: number;
}

/**
 * Gini-koefficient: the Gini coefficient between areas, weighted by population: ΣΣ wᵢwⱼ|xᵢ − xⱼ| / (2 W² x̄), 0 when
 * all are equal. It is the inequality between areas; what differs within them is not seen.
 *
 * The convention of a whole population, without the factor n/(n − 1). Source: Gini (1912); Lerman and
 * Yitzhaki, "Improving the accuracy of estimates of Gini coefficients", Journal of Econometrics 42 (1989).
 *
 * @param areas values ≥ 0.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined without population, or when every value is 0.
 * @throws RangeError for a negative or not finite value or population, and a confidence outside its range.
 *
 * @example
 * gini([{ value: 1, population: 1 }, { value: 3, population: 1 }]).statistic // => 0.25
 */
export function gini(
  areas: readonly WeightedValue[],
  confidence = 0.95,
): InequalityMeasure | undefined {
  const sorted = [...peopledAreas(areas)].sort((a, b) => a.value - b.value);
  const distances = distancesOf(sorted);
  let people = 0;
  let total = 0;
  let difference = 0;
  for (const [i, { value, population }] of sorted.entries()) {
    people += population;
    total += population * value;
    difference += population * distances[i]!;
  }
  const statistic = ratioOf(difference, people, total);
  if (statistic === undefined) return undefined;
  const leftOut = sorted.map(({ value, population }, i) =>
    ratioOf(
      difference - 2 * population * distances[i]!,
      people - population,
      total - population * value,
    ),
  );
  return {
    statistic,
    interval: jackknifeInterval(statistic, leftOut, { lower: 0, upper: 1 }, confidence),
    areas: sorted.length,
  };
}

/** ΣΣ wᵢwⱼ|xᵢ − xⱼ| / (2 Σw Σwx), as W² x̄ = W Σwx. */
function ratioOf(difference: number, people: number, total: number): number | undefined {
  return total > 0 ? Math.max(0, difference / (2 * people * total)) : undefined;
}

/** Of each area, Σ wⱼ|xᵢ − xⱼ|, by one pass from each end. */
function distancesOf(sorted: readonly WeightedValue[]): Float64Array {
  const distances = new Float64Array(sorted.length);
  const pass = (order: readonly number[]): void => {
    let people = 0;
    let distance = 0;
    let before = 0;
    for (const i of order) {
      const { value, population } = sorted[i]!;
      distance += people * Math.abs(value - before);
      distances[i]! += distance;
      people += population;
      before = value;
    }
  };
  const places = [...sorted.keys()];
  pass(places);
  pass(places.reverse());
  return distances;
}
