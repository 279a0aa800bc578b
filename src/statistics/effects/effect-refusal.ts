/** Kan inte bedömas: the data cannot carry an estimate of effect. */
export interface EffectRefusal {
  readonly refused:
    | 'too-few-points-before'
    | 'too-few-points-after'
    | 'too-few-treated'
    | 'too-few-comparisons'
    /** The seasons cannot be told apart by the points there are: so many coefficients of so many. */
    | 'seasons-not-told-apart'
    /** Nothing is left to chance, as when all values are equal. */
    | 'fits-exactly';
  readonly found: number;
  readonly least: number;
}

/** How many of something there are, how many it takes, and what is lacking otherwise. */
export type Demand = readonly [refused: EffectRefusal['refused'], found: number, least: number];

/**
 * The first demand that is not met; undefined when all are.
 *
 * @example
 * refuseUnder([['too-few-points-before', 7, 8]]).least // => 8
 * refuseUnder([['too-few-points-before', 8, 8]]) // => undefined
 */
export function refuseUnder(demands: readonly Demand[]): EffectRefusal | undefined {
  for (const [refused, found, least] of demands) {
    if (found < least) return { refused, found, least };
  }
  return undefined;
}
