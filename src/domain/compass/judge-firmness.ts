import type { Firmness } from './compass-result.ts';

/** From here an area clearly belongs: nearly all samples keep it, and it lies well inside. */
export const coreFrom = { share: 0.8, width: 0.25 } as const;
/** Below either of these an area could as well be in the next landscape. */
export const eitherBelow = { share: 0.5, width: 0 } as const;

/**
 * Fasthet: how firmly an area belongs to its landscape.
 *
 * @param share of the bootstrap samples that put it in the same landscape.
 * @param width silhouette width: below 0 it is nearer to the areas of another landscape.
 *
 * @example
 * judgeFirmness(0.95, 0.4) // => 'core'
 * judgeFirmness(0.95, 0.1) // => 'edge'
 * judgeFirmness(0.95, -0.1) // => 'either'
 */
export function judgeFirmness(share: number, width: number): Firmness {
  if (share < eitherBelow.share || width < eitherBelow.width) return 'either';
  return share >= coreFrom.share && width >= coreFrom.width ? 'core' : 'edge';
}
