import type { Alternative, Tails } from './alternative.ts';

/** How many permutations, of which seed, and when an area needs no more. */
export interface PermutationPlan {
  /** 1 … 1,000,000; for each area at most. */
  readonly permutations: number;
  readonly seed: number;
  readonly alternative: Alternative;
  /**
   * Adaptive stopping: an area whose p is clearly above this level draws no more, nor one whose p is clearly
   * below it after 9,999. Undefined: every area draws as many.
   */
  readonly level?: number | undefined;
}

/** The first look at an area's tails under adaptive stopping; then at twice as many each time. */
const firstLook = 99;

/** Permutations that tell a small p well enough for the false discovery rate. */
const enough = 9_999;

/** Standard errors that make a tail clearly larger or smaller than the one at the level. */
const clearly = 5;

/** @throws RangeError for a number of permutations or a level outside its range. */
export function checkPlan({ permutations, level }: PermutationPlan): void {
  if (!Number.isInteger(permutations) || permutations < 1 || permutations > 1_000_000) {
    throw new RangeError(`invalid permutations: ${permutations}`);
  }
  if (level !== undefined && !(level > 0 && level < 1)) {
    throw new RangeError(`invalid level: ${level}`);
  }
}

/**
 * How many permutations an area goes on to from those it has; as many as it has when it is done.
 *
 * An area stops when its tail is more than five standard errors above the one that gives p = `level`, so
 * that hardly any area below the level is stopped in error; and from 9,999 on when it is as far below. Those
 * nearest to the level draw most, so that the number of areas below it has settled.
 *
 * @example
 * const plan = { permutations: 99999, seed: 1, alternative: 'two-sided', level: 0.05 };
 * nextGoal(plan, { low: 0, high: 0, permutations: 0 }) // => 99
 * nextGoal(plan, { low: 90, high: 9, permutations: 99 }) // => 199
 * nextGoal(plan, { low: 89, high: 10, permutations: 99 }) // => 99
 */
export function nextGoal(plan: PermutationPlan, tails: Tails): number {
  const { permutations: done } = tails;
  if (plan.level === undefined) return plan.permutations;
  if (done > 0) {
    const away = standardErrorsAway(plan.alternative, plan.level, tails);
    if (away > clearly || (done >= enough && away < -clearly)) return done;
  }
  return Math.min(plan.permutations, Math.max(firstLook, 2 * done + 1));
}

/** How far an area's tail is above the one that gives p = `level`. */
function standardErrorsAway(alternative: Alternative, level: number, tails: Tails): number {
  const share = alternative === 'two-sided' ? level / 2 : level;
  const expected = (tails.permutations + 1) * share;
  return (extremeOf(alternative, tails) + 1 - expected) / Math.sqrt(expected * (1 - share));
}

function extremeOf(alternative: Alternative, { low, high }: Tails): number {
  if (alternative === 'greater') return high;
  return alternative === 'less' ? low : Math.min(low, high);
}
