import type { Alternative, Tails } from './alternative.ts';

/** How many permutations, of which seed, and when an area needs no more. */
export interface PermutationPlan {
  /** 1 … 1,000,000; for each area at most. */
  readonly permutations: number;
  readonly seed: number;
  readonly alternative: Alternative;
  /**
   * Adaptive stopping: an area whose p is clearly above this level draws no more. Undefined: every area
   * draws as many.
   */
  readonly stopAbove?: number | undefined;
}

/** The first look at an area's tails under adaptive stopping; then at twice as many each time. */
const firstLook = 99;

/** Standard errors that make a tail clearly larger than the threshold's. */
const clearly = 5;

/** @throws RangeError for a number of permutations or a level outside its range. */
export function checkPlan({ permutations, stopAbove }: PermutationPlan): void {
  if (!Number.isInteger(permutations) || permutations < 1 || permutations > 1_000_000) {
    throw new RangeError(`invalid permutations: ${permutations}`);
  }
  if (stopAbove !== undefined && !(stopAbove > 0 && stopAbove < 1)) {
    throw new RangeError(`invalid level: ${stopAbove}`);
  }
}

/**
 * How many permutations an area goes on to from those it has; as many as it has when it is done.
 *
 * An area stops when its smaller tail is more than five standard errors above the one that gives
 * p = `stopAbove`, so that hardly any area below the level is stopped in error, and an area that is
 * stopped has a p above it.
 *
 * @example
 * const plan = { permutations: 9999, seed: 1, alternative: 'two-sided', stopAbove: 0.05 };
 * nextGoal(plan, { low: 0, high: 0, permutations: 0 }) // => 99
 * nextGoal(plan, { low: 90, high: 9, permutations: 99 }) // => 199
 * nextGoal(plan, { low: 89, high: 10, permutations: 99 }) // => 99
 */
export function nextGoal(plan: PermutationPlan, tails: Tails): number {
  const { permutations: done } = tails;
  if (plan.stopAbove === undefined) return plan.permutations;
  if (done > 0 && isClear(plan.alternative, plan.stopAbove, tails)) return done;
  return Math.min(plan.permutations, Math.max(firstLook, 2 * done + 1));
}

function isClear(alternative: Alternative, level: number, tails: Tails): boolean {
  const share = alternative === 'two-sided' ? level / 2 : level;
  const expected = (tails.permutations + 1) * share;
  const limit = expected + clearly * Math.sqrt(expected * (1 - share));
  return extremeOf(alternative, tails) + 1 > limit;
}

function extremeOf(alternative: Alternative, { low, high }: Tails): number {
  if (alternative === 'greater') return high;
  return alternative === 'less' ? low : Math.min(low, high);
}
