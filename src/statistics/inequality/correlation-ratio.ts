import { weightedMean } from '../descriptive/weighted-mean.ts';
import type { InequalityMeasure } from './gini.ts';
import { jackknifeInterval } from './jackknife-interval.ts';
import type { GroupedWeightedValue } from './theil.ts';

/**
 * Förklarad andel (η²): how much of the variance between areas is variance between groups of areas,
 * Σ W_g(x̄_g − x̄)² / Σ w(x − x̄)², weighted by population; 0 … 1.
 *
 * Source: Fisher, Statistical Methods for Research Workers (1925), on the correlation ratio.
 *
 * @param areas finite values, also negative.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined without population, or when all values are equal.
 * @throws RangeError for a value that is not finite, a population that is negative or not finite, and a
 *   confidence outside its range.
 *
 * @example
 * const areas = [1, 3, 5, 7].map((value, i) => ({ value, population: 1, group: i < 2 ? 'a' : 'b' }));
 * correlationRatio(areas).statistic // => 0.8
 */
export function correlationRatio(
  areas: readonly GroupedWeightedValue[],
  confidence = 0.95,
): InequalityMeasure | undefined {
  for (const { value, population } of areas) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
  }
  const peopled = areas.filter((area) => area.population > 0);
  const mean = weightedMean(
    peopled.map((area) => area.value),
    peopled.map((area) => area.population),
  );
  // Counted from the mean, so that large values that differ little keep their digits.
  const centred = peopled.map((area) => ({ ...area, value: area.value - mean! }));
  const groups = new Map<string, Moments>();
  for (const area of centred) {
    groups.set(area.group, plus(groups.get(area.group), area, 1));
  }
  const statistic = ratioOf([...groups.values()]);
  if (statistic === undefined) return undefined;
  const leftOut = centred.map((area) =>
    ratioOf([...new Map(groups).set(area.group, plus(groups.get(area.group), area, -1)).values()]),
  );
  return {
    statistic,
    interval: jackknifeInterval(statistic, leftOut, { lower: 0, upper: 1 }, confidence),
    areas: peopled.length,
  };
}

/** Σw, Σwx, Σwx² of some areas. */
interface Moments {
  readonly areas: number;
  readonly people: number;
  readonly total: number;
  readonly squares: number;
}

const NOTHING: Moments = { areas: 0, people: 0, total: 0, squares: 0 };

function plus(
  moments: Moments | undefined,
  { value, population }: GroupedWeightedValue,
  sign: 1 | -1,
): Moments {
  const { areas, people, total, squares } = moments ?? NOTHING;
  if (areas + sign === 0) return NOTHING;
  return {
    areas: areas + sign,
    people: people + sign * population,
    total: total + sign * population * value,
    squares: squares + sign * population * value ** 2,
  };
}

/** Of the variance, what rounding alone can leave. */
const ROUNDING = 1e-14;

function ratioOf(groups: readonly Moments[]): number | undefined {
  let people = 0;
  let total = 0;
  let squares = 0;
  let between = 0;
  for (const group of groups) {
    people += group.people;
    total += group.total;
    squares += group.squares;
    if (group.people > 0) between += group.total ** 2 / group.people;
  }
  if (!Number.isFinite(squares)) throw new RangeError('invalid values: too large to square');
  const common = people === 0 ? 0 : total ** 2 / people;
  const variance = squares - common;
  if (!(variance > ROUNDING * squares)) return undefined;
  return Math.max(0, Math.min(1, (between - common) / variance));
}
