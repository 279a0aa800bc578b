/** Events, each at a place and a time. */
export interface KnoxData {
  /** One finite coordinate an event, in metres. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** One finite number an event, such as a day. */
  readonly times: ArrayLike<number>;
  /**
   * Upper limits of the distance bands, ascending, each included: 0 alone in a band is the same place. The
   * first band begins at 0, each other above the one before.
   */
  readonly distances: readonly number[];
  /** Upper limits of the time bands, in the same way. */
  readonly lags: readonly number[];
  readonly seed: number;
}

/** What permutations are computed from, as plain data that threads can be given. */
export interface KnoxPlan {
  /** The events of each pair that is near, and its distance band. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly bands: Uint8Array;
  readonly times: Float64Array;
  readonly distances: Float64Array;
  readonly lags: Float64Array;
  /** Pairs in each cell: the time bands of the first distance band, then those of the next. */
  readonly observed: Int32Array;
  /** Pairs in each time band, however far apart. */
  readonly pairsInTime: Float64Array;
  readonly seed: number;
}

/** More pairs than this would not fit in the memory of an ordinary computer. */
const mostPairs = 50_000_000;

/**
 * Finds the pairs of events that are near each other.
 *
 * @throws RangeError when the lengths differ, a number is outside its range, there are fewer than two events,
 *   or the near pairs would be too many.
 */
export function planKnox({ x, y, times, distances, lags, seed }: KnoxData): KnoxPlan {
  const count = x.length;
  if (count < 2) throw new RangeError(`invalid events: ${count}`);
  for (const [name, values] of Object.entries({ x, y, times })) checkEvents(name, values, count);
  for (const [name, limits] of Object.entries({ distances, lags })) checkLimits(name, limits);
  const near = findNearPairs(x, y, distances);
  const plan = {
    ...near,
    times: Float64Array.from(times),
    distances: Float64Array.from(distances),
    lags: Float64Array.from(lags),
    pairsInTime: countInTime(times, lags),
    observed: new Int32Array(0),
    seed,
  };
  return { ...plan, observed: countPairs(plan, plan.times) };
}

/** How many near pairs fall in each cell when the events have these times. */
export function countPairs(plan: KnoxPlan, times: Float64Array): Int32Array {
  const { first, second, bands, lags, distances } = plan;
  const counts = new Int32Array(distances.length * lags.length);
  const longest = lags[lags.length - 1]!;
  for (let k = 0; k < first.length; k++) {
    const lag = Math.abs(times[first[k]!]! - times[second[k]!]!);
    if (lag > longest) continue;
    let band = 0;
    while (lag > lags[band]!) band++;
    counts[bands[k]! * lags.length + band]! += 1;
  }
  return counts;
}

/** Sweeps from west to east. */
function findNearPairs(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  distances: readonly number[],
): Pick<KnoxPlan, 'first' | 'second' | 'bands'> {
  const farthest = distances.at(-1)!;
  const order = Array.from(x, (_, i) => i).sort((a, b) => x[a]! - x[b]! || a - b);
  const first: number[] = [];
  const second: number[] = [];
  const bands: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const one = order[i]!;
    for (let j = i + 1; j < order.length; j++) {
      const other = order[j]!;
      if (x[other]! - x[one]! > farthest) break;
      const distance = Math.hypot(x[other]! - x[one]!, y[other]! - y[one]!);
      if (distance > farthest) continue;
      first.push(one);
      second.push(other);
      bands.push(distances.findIndex((limit) => distance <= limit));
    }
    if (first.length > mostPairs)
      throw new RangeError(`invalid distances: too many pairs within ${farthest}`);
  }
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    bands: Uint8Array.from(bands),
  };
}

/** All pairs of events by time band. */
function countInTime(times: ArrayLike<number>, lags: readonly number[]): Float64Array {
  const sorted = Float64Array.from(times).sort();
  const within = lags.map((lag) => {
    let pairs = 0;
    let start = 0;
    for (let i = 0; i < sorted.length; i++) {
      while (sorted[i]! - sorted[start]! > lag) start++;
      pairs += i - start;
    }
    return pairs;
  });
  return Float64Array.from(within, (pairs, band) => pairs - (within[band - 1] ?? 0));
}

function checkEvents(name: string, values: ArrayLike<number>, count: number): void {
  if (values.length !== count) {
    throw new RangeError(`invalid ${name}: ${values.length} for ${count} events`);
  }
  for (let i = 0; i < count; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`invalid ${name}: ${values[i]}`);
  }
}

function checkLimits(name: string, limits: readonly number[]): void {
  if (limits.length === 0 || limits.length > 200) {
    throw new RangeError(`invalid ${name}: ${limits.length} bands`);
  }
  for (const [band, limit] of limits.entries()) {
    if (!(limit >= 0 && limit < Infinity && limit > (limits[band - 1] ?? -1))) {
      throw new RangeError(`invalid ${name}: ${limits.join(', ')}`);
    }
  }
}
