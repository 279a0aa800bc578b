import { createRandom } from '#statistics/random.ts';
import { type Figures, measure } from './measure.ts';
import type { MeasuredRow } from './row.ts';

const { nextFloat } = createRandom(1);
const unsorted = Float64Array.from({ length: 1_000_000 }, () => nextFloat());

/** The yardstick of pure computing: a million numbers sorted, on one thread, in Node alone. */
function measureYardstick(): Promise<Figures> {
  return measure(() => Float64Array.from(unsorted).sort(), { warmUp: 1, runs: 5 });
}

/**
 * Measures pure work with the yardstick before and after it. The ratio is that of the fastest
 * runs: whatever else the machine does can only make a run slower.
 */
export async function timeAgainstYardstick(
  work: () => unknown,
  runs = 7,
): Promise<Pick<MeasuredRow, 'unit' | 'figures' | 'ratio'>> {
  const before = await measureYardstick();
  const figures = await measure(work, { warmUp: 1, runs });
  const after = await measureYardstick();
  const value = figures.fastest / Math.min(before.fastest, after.fastest);
  return { unit: 'ms', figures, ratio: { value, of: 'yardstick' } };
}
