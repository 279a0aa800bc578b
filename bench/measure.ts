import { quantile } from '#statistics/descriptive/quantile.ts';

/** What repeated measuring of one thing gave; milliseconds or kilobytes. */
export interface Figures {
  readonly median: number;
  readonly fastest: number;
  /** By nearest rank: with fewer than 100 runs it is the slowest one. */
  readonly p99: number;
  readonly runs: number;
}

/** How often a piece of work is done: first unmeasured, then measured. */
export interface Rounds {
  readonly warmUp: number;
  readonly runs: number;
}

/**
 * Median and p99 of measured values.
 *
 * @throws RangeError without values, or when one is not finite.
 *
 * @example
 * summarize([3, 1, 2]) // => { median: 2, fastest: 1, p99: 3, runs: 3 }
 */
export function summarize(samples: readonly number[]): Figures {
  const median = quantile(samples, 0.5);
  if (median === undefined) throw new RangeError('invalid samples: none');
  const sorted = samples.toSorted((a, b) => a - b);
  // The nearest rank is a run that happened; interpolation would flatter a few slow ones.
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1]!;
  return { median, fastest: sorted[0]!, p99, runs: samples.length };
}

/**
 * Does the work over and over and tells how long it took in milliseconds. A failure ends the
 * measuring: a time of work that failed is no time.
 *
 * @param now a clock in milliseconds.
 * @throws RangeError when the numbers of rounds are not whole, or nothing is to be measured.
 */
export async function measure(
  work: () => unknown,
  { warmUp, runs }: Rounds,
  now: () => number = () => performance.now(),
): Promise<Figures> {
  if (!Number.isInteger(warmUp) || warmUp < 0) throw new RangeError(`invalid warm-up: ${warmUp}`);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`invalid runs: ${runs}`);
  for (let i = 0; i < warmUp; i++) await work();
  const samples: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = now();
    await work();
    samples.push(now() - started);
  }
  return summarize(samples);
}
