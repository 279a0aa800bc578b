import { winsorise } from '../transforms/winsorise.ts';
import {
  type FunnelKind,
  funnelLimits,
  overdispersedLimits,
  standardErrorAt,
} from './funnel-limits.ts';
import type { Interval } from './interval.ts';

/** Where an area's figure lies, seen from the 95 and 99.8 per cent limits. */
export type FunnelPlace = 'below-99.8' | 'below-95' | 'within' | 'above-95' | 'above-99.8';

export interface FunnelArea {
  readonly value: number;
  /** How many standard errors from the target, without regard to overdispersion. */
  readonly z: number;
  readonly limits95: Interval;
  readonly limits998: Interval;
  readonly place: FunnelPlace;
}

export interface Funnel {
  readonly target: number;
  /** How many times the variance that chance alone gives, from winsorised z-values. */
  readonly overdispersion: number;
  /** Whether that is above 1 + 2 √(2 / areas), and the limits are widened by it. */
  readonly isOverdispersed: boolean;
  /** Undefined where the size is 0. */
  readonly areas: readonly (FunnelArea | undefined)[];
}

/** The share of z-values at each end that is drawn in before they are squared. */
const drawnIn = 0.1;

/**
 * A funnel plot's figures: each area's ratio or share, the limits for an area of its size, and on which side
 * of them it lies. Where the areas differ more than chance lets them, all limits are widened by the factor φ,
 * the mean square of the z-values with a tenth at each end winsorised, so that the areas that stand out do
 * not widen the limits that they are seen against.
 *
 * Source: Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005).
 *
 * @param observed events, numbers ≥ 0; for shares at most the size.
 * @param sizes expected events for ratios, numbers ≥ 0; for shares whole numbers.
 * @param target the figure in the middle; unless told 1 for ratios, and for shares that of all areas together.
 * @returns undefined when no area has a size, or all shares are 0 or 1.
 * @throws RangeError when the lengths differ or a number is outside its range.
 *
 * @example
 * funnel('ratio', [14, 8], [10, 10]).areas.map((area) => area?.place) // => ['within', 'within']
 */
export function funnel(
  kind: FunnelKind,
  observed: ArrayLike<number>,
  sizes: ArrayLike<number>,
  target: number | undefined = kind === 'ratio' ? 1 : undefined,
): Funnel | undefined {
  checkPairs(kind, observed, sizes);
  const end = kind === 'ratio' ? Infinity : 1;
  if (target !== undefined && !(target > 0 && target < end)) {
    throw new RangeError(`invalid target: ${target}`);
  }
  const middle = target ?? sumOf(observed) / sumOf(sizes);
  const z: number[] = [];
  for (let i = 0; i < sizes.length; i++) {
    if (sizes[i] === 0) continue;
    z.push((observed[i]! / sizes[i]! - middle) / standardErrorAt(kind, sizes[i]!, middle));
  }
  // Not a number, infinite or 0 where nothing has a size or all shares are at an end.
  if (!(middle > 0 && middle < end) || z.length === 0) return undefined;
  const overdispersion = meanSquare(winsorise(z, drawnIn, 1 - drawnIn)!.values);
  const isOverdispersed = overdispersion > 1 + 2 * Math.sqrt(2 / z.length);
  const limitsOf = (size: number, confidence: number): Interval =>
    isOverdispersed
      ? overdispersedLimits(kind, size, middle, overdispersion, confidence)
      : funnelLimits(kind, size, middle, confidence);
  let next = 0;
  const areas = Array.from(sizes, (size, i) => {
    if (size === 0) return undefined;
    const value = observed[i]! / size;
    const limits95 = limitsOf(size, 0.95);
    const limits998 = limitsOf(size, 0.998);
    return {
      value,
      z: z[next++]!,
      limits95,
      limits998,
      place: placeOf(value, limits95, limits998),
    };
  });
  return { target: middle, overdispersion, isOverdispersed, areas };
}

function placeOf(value: number, limits95: Interval, limits998: Interval): FunnelPlace {
  if (value < limits998.lower) return 'below-99.8';
  if (value < limits95.lower) return 'below-95';
  if (value > limits998.upper) return 'above-99.8';
  return value > limits95.upper ? 'above-95' : 'within';
}

function checkPairs(kind: FunnelKind, observed: ArrayLike<number>, sizes: ArrayLike<number>): void {
  if (sizes.length !== observed.length) {
    throw new RangeError(`invalid sizes: ${sizes.length} for ${observed.length} counts`);
  }
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i]!;
    const count = observed[i]!;
    if (!(size >= 0 && size < Infinity)) throw new RangeError(`invalid size: ${size}`);
    const most = kind === 'share' ? size : Number.MAX_VALUE;
    if (!(count >= 0 && count <= most)) throw new RangeError(`invalid count: ${count} of ${size}`);
  }
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function meanSquare(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! ** 2;
  return sum / values.length;
}
