import { regularizedBeta } from '../distributions/incomplete-beta.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { poissonCdf } from '../distributions/poisson.ts';
import { type Interval, tailOf } from './interval.ts';

/**
 * What a funnel is of: a ratio of counted to expected events (Poisson), or a share of those there are
 * (binomial).
 */
export type FunnelKind = 'ratio' | 'share';

/**
 * Where figures of an area of this size lie when only chance moves them: the exact limits, interpolated
 * between counts so that they do not jump. With r the first count whose probability of that many or fewer is
 * above p, the limit is r − (P(R ≤ r) − p) / P(R = r), over the size.
 *
 * Source: Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005), appendix A.1.1.
 *
 * @param size expected events for a ratio; for a share the whole number that it is of; above 0.
 * @param target the figure in the middle: above 0 for a ratio, between 0 and 1 for a share.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * funnelLimits('ratio', 10, 1).lower // => 0.3775
 * funnelLimits('share', 100, 0.1).upper // => 0.1577
 */
export function funnelLimits(
  kind: FunnelKind,
  size: number,
  target: number,
  confidence = 0.95,
): Interval {
  checkFunnel(kind, size, target);
  const tail = tailOf(confidence);
  const mean = size * target;
  const cumulative = kind === 'ratio' ? cumulativePoisson(mean) : cumulativeBinomial(size, target);
  return {
    lower: Math.max(0, interpolatedCount(tail, mean, cumulative) / size),
    upper: interpolatedCount(1 - tail, mean, cumulative) / size,
  };
}

/**
 * The limits widened by more variation between areas than chance gives: t ± z √φ s, where s is the standard
 * error at the target.
 *
 * Source: Spiegelhalter (2005), section 5.3.
 *
 * @param overdispersion the factor φ of the variance, ≥ 1.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * overdispersedLimits('ratio', 100, 1, 4).upper // => 1.392
 */
export function overdispersedLimits(
  kind: FunnelKind,
  size: number,
  target: number,
  overdispersion: number,
  confidence = 0.95,
): Interval {
  checkFunnel(kind, size, target);
  if (!(overdispersion >= 1 && overdispersion < Infinity)) {
    throw new RangeError(`invalid overdispersion: ${overdispersion}`);
  }
  const width =
    -normalQuantile(tailOf(confidence)) *
    Math.sqrt(overdispersion) *
    standardErrorAt(kind, size, target);
  const upper = target + width;
  return {
    lower: Math.max(0, target - width),
    upper: kind === 'share' ? Math.min(1, upper) : upper,
  };
}

/**
 * The standard error of a figure at the target: √(t / E) for a ratio, √(t (1 − t) / n) for a share.
 *
 * @example
 * standardErrorAt('ratio', 25, 1) // => 0.2
 */
export function standardErrorAt(kind: FunnelKind, size: number, target: number): number {
  return Math.sqrt((kind === 'ratio' ? target : target * (1 - target)) / size);
}

type Cumulative = (count: number) => number;

function cumulativePoisson(mean: number): Cumulative {
  return (count) => (count < 0 ? 0 : poissonCdf(count, mean));
}

function cumulativeBinomial(size: number, target: number): Cumulative {
  return (count) => {
    if (count < 0) return 0;
    return count >= size ? 1 : regularizedBeta(1 - target, size - count, count + 1);
  };
}

function interpolatedCount(p: number, mean: number, cumulative: Cumulative): number {
  // Ten standard deviations and then some hold every tail that a confidence can name.
  const reach = 40 * (1 + Math.sqrt(mean));
  let low = Math.max(-1, Math.floor(mean - reach));
  let high = Math.ceil(mean + reach);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (cumulative(middle) > p) high = middle;
    else low = middle;
  }
  const at = cumulative(high);
  return high - (at - p) / (at - cumulative(high - 1));
}

function checkFunnel(kind: FunnelKind, size: number, target: number): void {
  const isSize =
    kind === 'ratio' ? size > 0 && size < Infinity : size >= 1 && Number.isSafeInteger(size);
  if (!isSize) throw new RangeError(`invalid size: ${size}`);
  if (!(target > 0 && target < (kind === 'ratio' ? Infinity : 1))) {
    throw new RangeError(`invalid target: ${target}`);
  }
}
