import { type Alternative, normalP } from './alternative.ts';

/** A statistic against its mean and variance as if it were normal. */
export interface NormalTest {
  readonly variance: number;
  /** (statistic − expected) / √variance; absent when chance leaves the statistic no room. */
  readonly z?: number;
  readonly p?: number;
}

/** A variance smaller than this share of what it is the difference of is rounding. */
const rounding = 1e-12;

/** @param scale the size of what the variance was computed from, such as expected². */
export function normalTest(
  deviation: number,
  variance: number,
  scale: number,
  alternative: Alternative,
): NormalTest {
  if (!(variance > rounding * scale)) return { variance: 0 };
  const z = deviation / Math.sqrt(variance);
  return { variance, z, p: normalP(z, alternative) };
}
