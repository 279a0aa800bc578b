import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { bootstrapReplicates, jackknifeValues, type RowStatistic } from './bootstrap-replicates.ts';
import { type Interval, tailOf } from './interval.ts';

/** An estimate with the intervals of its bootstrap distribution. */
export interface Bootstrap {
  readonly estimate: number;
  /** Of the resamples; undefined with a single one. */
  readonly standardError: number | undefined;
  /** The quantiles of the resamples as they are. */
  readonly percentile: Interval;
  /** Corrected for bias and acceleration; undefined where the correction has no answer. */
  readonly biasCorrected: Interval | undefined;
  /** Resamples that had an answer. */
  readonly replicates: number;
}

/**
 * The bootstrap of a statistic of rows, with percentile and BCa intervals.
 *
 * Source: Efron, "Better bootstrap confidence intervals", JASA 82 (1987); Davison and Hinkley, "Bootstrap
 * Methods and their Application" (1997), sections 5.2 and 5.3.
 *
 * @param count of rows, at least 1.
 * @param statistic undefined where it has no answer, such as a ratio over nothing; such resamples are left
 *   out.
 * @returns undefined when the statistic has no answer for the rows themselves or for any resample.
 * @throws RangeError when an argument is outside its range.
 */
export function bootstrap(
  count: number,
  statistic: RowStatistic,
  {
    replicates = 1999,
    confidence = 0.95,
    seed,
  }: { readonly replicates?: number; readonly confidence?: number; readonly seed: number },
): Bootstrap | undefined {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`invalid count: ${count}`);
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > 10_000_000) {
    throw new RangeError(`invalid replicates: ${replicates}`);
  }
  const tail = tailOf(confidence);
  const estimate = statistic(Int32Array.from({ length: count }, (_, i) => i));
  const values = bootstrapReplicates(count, statistic, seed, 0, replicates).sort((a, b) => a - b);
  if (estimate === undefined || values.length === 0) return undefined;
  const jackknife = count === 1 ? undefined : jackknifeValues(count, statistic);
  return {
    estimate,
    standardError: deviationOf(values),
    percentile: { lower: quantileOf(values, tail), upper: quantileOf(values, 1 - tail) },
    biasCorrected: jackknife && biasCorrectedInterval(estimate, values, jackknife, confidence),
    replicates: values.length,
  };
}

/**
 * Efron's BCa interval: the quantiles Φ(w + (w + z)/(1 − a (w + z))) of the resamples, with the bias w from
 * the share of resamples below the estimate (those equal to it count half) and the acceleration
 * a = Σ d³ / (6 (Σ d²)^1.5) from what each row's absence does to the statistic.
 *
 * @param sorted resampled statistics in ascending order, at least one.
 * @param jackknife the statistic without each row in turn.
 * @returns undefined when all resamples lie on one side of the estimate, or the correction goes beyond them.
 */
export function biasCorrectedInterval(
  estimate: number,
  sorted: readonly number[],
  jackknife: readonly number[],
  confidence = 0.95,
): Interval | undefined {
  const tail = tailOf(confidence);
  let below = 0;
  for (const value of sorted) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  if (below === 0 || below === sorted.length) return undefined;
  const bias = normalQuantile(below / sorted.length);
  const acceleration = accelerationOf(jackknife);
  const corrected = (z: number): number | undefined => {
    const stretch = 1 - acceleration * (bias + z);
    return stretch > 0 ? normalCdf(bias + (bias + z) / stretch) : undefined;
  };
  const lower = corrected(normalQuantile(tail));
  const upper = corrected(-normalQuantile(tail));
  if (lower === undefined || upper === undefined) return undefined;
  return { lower: quantileOf(sorted, lower), upper: quantileOf(sorted, upper) };
}

function accelerationOf(jackknife: readonly number[]): number {
  let sum = 0;
  for (const value of jackknife) sum += value;
  const mean = sum / jackknife.length;
  let squares = 0;
  let cubes = 0;
  for (const value of jackknife) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The quantile of resamples: the value of rank (R + 1) p, between two ranks by the normal scale, at the ends
 * the extreme value. Davison and Hinkley (1997), equation 5.6.
 */
function quantileOf(sorted: readonly number[], p: number): number {
  const count = sorted.length;
  const rank = (count + 1) * p;
  const below = Math.floor(rank);
  if (below < 1) return sorted[0]!;
  if (below >= count) return sorted[count - 1]!;
  const from = normalQuantile(below / (count + 1));
  const to = normalQuantile((below + 1) / (count + 1));
  const share = (normalQuantile(p) - from) / (to - from);
  return sorted[below - 1]! + share * (sorted[below]! - sorted[below - 1]!);
}

function deviationOf(values: readonly number[]): number | undefined {
  if (values.length === 1) return undefined;
  let mean = 0;
  for (const [i, value] of values.entries()) mean += (value - mean) / (i + 1);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
