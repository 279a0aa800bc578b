import { createStream } from '../random.ts';
import { countPairs, type KnoxData, type KnoxPlan, planKnox } from './knox-plan.ts';

/** Pairs of events so far apart in space and time. */
export interface KnoxCell {
  /** Above the lower limit, or from it where it is the first band. */
  readonly distanceAbove: number;
  readonly distance: number;
  readonly lagAbove: number;
  readonly lag: number;
  readonly observed: number;
  /** The exact mean over all permutations: pairs so near × pairs so soon / all pairs. */
  readonly expected: number;
  /** Observed over expected; undefined where nothing is expected. */
  readonly ratio: number | undefined;
  /** (1 + how many permutations have at least as many pairs) / (1 + permutations). */
  readonly p: number;
}

export interface KnoxResult {
  readonly events: number;
  readonly permutations: number;
  /** Events whose place another event has too: a square, a station, or an address that stands for others. */
  readonly eventsInSharedPlaces: number;
  /** Pairs of events in one place. */
  readonly pairsInSamePlace: number;
  /** The time bands of the first distance band, then those of the next. */
  readonly cells: readonly KnoxCell[];
}

/**
 * The Knox test for near repeats: whether events that are near in space are near in time more often than if
 * the times were dealt out among the places at random, for each band of distance and lag. The pairs depend on
 * each other, so that the p-value is taken from permutations of the times (without replacement), not from
 * a Poisson distribution. Many bands are many tests.
 *
 * Source: Knox, "The detection of space–time interactions", Applied Statistics 13 (1964); permutations:
 * Mantel, Cancer Research 27 (1967); for near repeats Ratcliffe and Rengert, Security Journal 21 (2008).
 *
 * @throws RangeError when the lengths differ, a number is outside its range, or there are fewer than two
 *   events.
 *
 * @example
 * const events = { x: [0, 1, 50, 51], y: [0, 0, 0, 0], times: [1, 2, 30, 31], seed: 1 };
 * knox({ ...events, distances: [5], lags: [3] }, 99).cells[0].ratio // => 3
 */
export function knox(data: KnoxData, permutations = 999): KnoxResult {
  const plan = planKnox(data);
  if (!Number.isInteger(permutations) || permutations < 1 || permutations > 1_000_000) {
    throw new RangeError(`invalid permutations: ${permutations}`);
  }
  return composeKnox(data, plan, [knoxPart(plan, 0, permutations)], permutations);
}

/**
 * In how many of the permutations `from` … `to − 1` each cell has at least as many pairs as observed. A
 * permutation depends on the seed and its number only.
 */
export function knoxPart(plan: KnoxPlan, from: number, to: number): Int32Array {
  const asHigh = new Int32Array(plan.observed.length);
  const times = new Float64Array(plan.times.length);
  for (let permutation = from; permutation < to; permutation++) {
    const { integerBelow } = createStream(plan.seed, permutation);
    times.set(plan.times);
    for (let i = times.length - 1; i > 0; i--) {
      const j = integerBelow(i + 1);
      const held = times[i]!;
      times[i] = times[j]!;
      times[j] = held;
    }
    const counts = countPairs(plan, times);
    for (let k = 0; k < counts.length; k++) if (counts[k]! >= plan.observed[k]!) asHigh[k]! += 1;
  }
  return asHigh;
}

/** The table, once the parts of all permutations are known (`planKnox`, `knoxPart`). */
export function composeKnox(
  { x, y }: Pick<KnoxData, 'x' | 'y'>,
  plan: KnoxPlan,
  parts: readonly Int32Array[],
  permutations: number,
): KnoxResult {
  const { distances, lags, observed, pairsInTime } = plan;
  const events = plan.times.length;
  const allPairs = (events * (events - 1)) / 2;
  const pairsNear = new Float64Array(distances.length);
  for (const band of plan.bands) pairsNear[band]! += 1;
  return {
    events,
    permutations,
    ...countShared(x, y),
    cells: Array.from(observed, (count, k) => {
      const [near, soon] = [Math.floor(k / lags.length), k % lags.length];
      const expected = (pairsNear[near]! * pairsInTime[soon]!) / allPairs;
      const asHigh = parts.reduce((sum, part) => sum + part[k]!, 0);
      return {
        distanceAbove: distances[near - 1] ?? 0,
        distance: distances[near]!,
        lagAbove: lags[soon - 1] ?? 0,
        lag: lags[soon]!,
        observed: count,
        expected,
        ratio: expected === 0 ? undefined : count / expected,
        p: (asHigh + 1) / (permutations + 1),
      };
    }),
  };
}

function countShared(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Pick<KnoxResult, 'eventsInSharedPlaces' | 'pairsInSamePlace'> {
  const places = new Map<string, number>();
  for (let i = 0; i < x.length; i++) {
    const place = `${x[i]} ${y[i]}`;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  let eventsInSharedPlaces = 0;
  let pairsInSamePlace = 0;
  for (const count of places.values()) {
    if (count > 1) eventsInSharedPlaces += count;
    pairsInSamePlace += (count * (count - 1)) / 2;
  }
  return { eventsInSharedPlaces, pairsInSamePlace };
}
