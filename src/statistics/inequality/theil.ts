import type { Interval } from '../uncertainty/interval.ts';
import type { InequalityMeasure } from './gini.ts';
import { jackknifeInterval } from './jackknife-interval.ts';
import { peopledAreas, type WeightedValue } from './weighted-areas.ts';

/** An area in a group, such as a municipality or a landscape. */
export interface GroupedWeightedValue extends WeightedValue {
  readonly group: string;
}

/** A measure that is the sum of what differs between groups and what differs within them. */
export interface TheilIndex extends InequalityMeasure {
  readonly between: number;
  readonly betweenInterval: Interval | undefined;
  readonly within: number;
  readonly withinInterval: Interval | undefined;
}

/** Theilindex: both of Theil's measures. */
export interface Theil {
  /** T, Σ s ln(x/x̄) with s the share of the total: most sensitive to the top. */
  readonly t: TheilIndex;
  /** L, Σ p ln(x̄/x) with p the share of the population: most sensitive to the bottom; undefined when a
   *  value is 0. */
  readonly l: TheilIndex | undefined;
  readonly areas: number;
  readonly groups: number;
}

/**
 * Theil's T and L (mean logarithmic deviation) between areas, weighted by population, each divided into what
 * differs between groups and what differs within them; the two parts sum to the whole.
 *
 * T = Σ wx ln(x/x̄) / Σ wx, L = Σ w ln(x̄/x) / Σ w. Sources: Theil, Economics and Information Theory (1967);
 * Shorrocks, "The class of additively decomposable inequality measures", Econometrica 48 (1980).
 *
 * @param areas values ≥ 0; one group for all leaves nothing between.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined without population, or when every value is 0.
 * @throws RangeError for a negative or not finite value or population, and a confidence outside its range.
 */
export function theil(
  areas: readonly GroupedWeightedValue[],
  confidence = 0.95,
): Theil | undefined {
  const peopled = inShareOfMean(peopledAreas(areas));
  if (peopled === undefined) return undefined;
  const groups = new Map<string, Sums>();
  for (const area of peopled) {
    groups.set(area.group, plus(groups.get(area.group) ?? NOTHING, sumsOf(area), 1));
  }
  const index = (parts: (all: readonly Sums[]) => Parts | undefined): TheilIndex =>
    withIntervals(
      parts([...groups.values()])!,
      peopled.map((area) => {
        const rest = new Map(groups);
        rest.set(area.group, plus(groups.get(area.group)!, sumsOf(area), -1));
        return parts([...rest.values()]);
      }),
      confidence,
    );
  return {
    t: index(partsOfT),
    l: peopled.some(({ value }) => value === 0) ? undefined : index(partsOfL),
    areas: peopled.length,
    groups: groups.size,
  };
}

/** The values over their mean, whose logarithms keep more digits; undefined when there is no such mean. */
function inShareOfMean(
  areas: readonly GroupedWeightedValue[],
): readonly GroupedWeightedValue[] | undefined {
  let people = 0;
  let total = 0;
  for (const { value, population } of areas) {
    people += population;
    total += population * value;
  }
  if (!(total > 0)) return undefined;
  return areas.map((area) => ({ ...area, value: area.value / (total / people) }));
}

/** Everything that the measures need of some areas. */
interface Sums {
  readonly areas: number;
  /** Σw, Σwx */
  readonly people: number;
  readonly total: number;
  /** Σwx ln x and Σw ln x, each with nothing for x = 0 */
  readonly totalLogs: number;
  readonly peopleLogs: number;
}

const NOTHING: Sums = { areas: 0, people: 0, total: 0, totalLogs: 0, peopleLogs: 0 };

function sumsOf({ value, population }: WeightedValue): Sums {
  const logarithm = value === 0 ? 0 : Math.log(value);
  return {
    areas: 1,
    people: population,
    total: population * value,
    totalLogs: population * value * logarithm,
    peopleLogs: population * logarithm,
  };
}

/** The first with the second added (1) or left out (−1); without areas, nothing at all. */
function plus(first: Sums, second: Sums, sign: 1 | -1): Sums {
  const areas = first.areas + sign * second.areas;
  if (areas === 0) return NOTHING;
  return {
    areas,
    people: first.people + sign * second.people,
    total: first.total + sign * second.total,
    totalLogs: first.totalLogs + sign * second.totalLogs,
    peopleLogs: first.peopleLogs + sign * second.peopleLogs,
  };
}

interface Parts {
  readonly between: number;
  readonly within: number;
}

function partsOfT(groups: readonly Sums[]): Parts | undefined {
  const { people, total } = groups.reduce((sum, group) => plus(sum, group, 1), NOTHING);
  if (!(total > 0)) return undefined;
  let between = 0;
  let within = 0;
  for (const group of groups) {
    // A group whose values are all 0 has no share of the total.
    if (!(group.total > 0 && group.people > 0)) continue;
    const mean = Math.log(group.total / group.people);
    between += (group.total / total) * (mean - Math.log(total / people));
    within += (group.totalLogs - group.total * mean) / total;
  }
  return { between, within };
}

function partsOfL(groups: readonly Sums[]): Parts | undefined {
  const { people, total } = groups.reduce((sum, group) => plus(sum, group, 1), NOTHING);
  if (!(total > 0)) return undefined;
  let between = 0;
  let within = 0;
  for (const group of groups) {
    if (group.areas === 0) continue;
    // Nothing is left of what was large and has been taken away.
    if (!(group.total > 0 && group.people > 0)) return undefined;
    const mean = Math.log(group.total / group.people);
    between += (group.people / people) * (Math.log(total / people) - mean);
    within += (group.people * mean - group.peopleLogs) / people;
  }
  return { between, within };
}

function withIntervals(
  { between, within }: Parts,
  leftOut: readonly (Parts | undefined)[],
  confidence: number,
): TheilIndex {
  const intervalOf = (estimate: number, part: (parts: Parts) => number): Interval | undefined =>
    jackknifeInterval(
      estimate,
      leftOut.map((parts) => parts && part(parts)),
      { lower: 0, upper: Infinity },
      confidence,
    );
  // Rounding may lead under nothing.
  return {
    statistic: Math.max(0, between + within),
    interval: intervalOf(between + within, (parts) => parts.between + parts.within),
    between: Math.max(0, between),
    betweenInterval: intervalOf(between, (parts) => parts.between),
    within: Math.max(0, within),
    withinInterval: intervalOf(within, (parts) => parts.within),
    areas: leftOut.length,
  };
}
