import { cholesky, solveCholesky } from '../matrix/cholesky.ts';
import type { Matrix } from '../matrix/matrix.ts';

/** Of several mixtures that fit as well, the one of nearer points is taken: the weight of nearness. */
const NEARNESS = 1e-8;
/** Points that come in for each there is, before rounding alone is thought to move them. */
const MOST_STEPS = 20;
/** A reduced cost above minus this is no improvement. */
const TOLERANCE = 1e-13;
/** A point of which less than this share stands out from the mixture's points depends on them. */
const DEPENDENT = 1e-11;

/**
 * The mixture of points that comes nearest to a target: weights ≥ 0 that sum to 1 and make |Σwₚ − t|²
 * least, by an active set method. Where many mixtures are as near, the one of points nearer to the target,
 * so that the answer is one.
 *
 * Source: Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11 (1976), with the
 * penalty of Abadie and L'Hour, "A penalized synthetic control estimator", JASA 116 (2021), at 1e-8.
 *
 * @param points at least one, each as long as the target; finite numbers.
 * @returns one weight a point.
 *
 * @example
 * simplexWeights([[0, 0], [4, 0]], [1, 0]) // => [0.75, 0.25]
 */
export function simplexWeights(
  points: readonly (readonly number[])[],
  target: readonly number[],
): Float64Array {
  const problem = scale(points, target);
  const weights = new Float64Array(points.length);
  let best = 0;
  for (let j = 1; j < points.length; j++) {
    if (problem.nearness[j]! < problem.nearness[best]!) best = j;
  }
  weights[best] = 1;
  let chosen = [best];
  for (let step = 0; step < MOST_STEPS * points.length; step++) {
    const entering = findEntering(problem, weights, chosen);
    if (entering === undefined) break;
    chosen = enter(problem, weights, chosen, entering);
    // Only rounding makes a point leave that has just come: the cost cannot be lowered further.
    if (!chosen.includes(entering)) break;
  }
  return weights;
}

interface Problem {
  /** Point less target, scaled. */
  readonly gaps: readonly Float64Array[];
  /** The penalty of each point. */
  readonly nearness: Float64Array;
}

function scale(points: readonly (readonly number[])[], target: readonly number[]): Problem {
  const gaps = points.map((point) => Float64Array.from(point, (value, t) => value - target[t]!));
  let largest = 0;
  for (const gap of gaps) for (const value of gap) largest = Math.max(largest, Math.abs(value));
  const unit = largest === 0 ? 1 : largest;
  const scaled = gaps.map((gap) => gap.map((value) => value / unit));
  return { gaps: scaled, nearness: Float64Array.from(scaled, (gap) => NEARNESS * inner(gap, gap)) };
}

/** The point whose weight would lower the cost fastest; undefined at the least cost. */
function findEntering(
  { gaps, nearness }: Problem,
  weights: Float64Array,
  chosen: readonly number[],
): number | undefined {
  const mixture = new Float64Array(gaps[0]!.length);
  for (const j of chosen) {
    for (let t = 0; t < mixture.length; t++) mixture[t]! += weights[j]! * gaps[j]![t]!;
  }
  let level = 0;
  for (const j of chosen) level += weights[j]! * (inner(gaps[j]!, mixture) + nearness[j]!);
  let best: number | undefined;
  let lowest = -TOLERANCE;
  for (const [j, gap] of gaps.entries()) {
    if (weights[j]! > 0) continue;
    const cost = inner(gap, mixture) + nearness[j]! - level;
    if (cost < lowest) {
      lowest = cost;
      best = j;
    }
  }
  return best;
}

/** Takes a point in, and moves the weights to the least cost among the points that then remain. */
function enter(
  problem: Problem,
  weights: Float64Array,
  before: readonly number[],
  entering: number,
): number[] {
  let chosen = [...before];
  if (isIndependent(problem, [...chosen, entering])) chosen.push(entering);
  else chosen = exchange(problem, weights, chosen, entering);
  for (;;) {
    const wanted = leastCost(problem, chosen);
    if (!wanted) return chosen;
    if (wanted.every((weight) => weight > 0)) {
      for (const [k, j] of chosen.entries()) weights[j] = wanted[k]!;
      return chosen;
    }
    const move = chosen.map((j, k) => wanted[k]! - weights[j]!);
    chosen = moveUntilZero(weights, chosen, move, 1);
  }
}

/** The weights of least cost that sum to 1, of either sign; undefined when the points are dependent. */
function leastCost(problem: Problem, chosen: readonly number[]): Float64Array | undefined {
  const factor = cholesky(gram(problem, chosen));
  if (!factor) return undefined;
  const ones = solveCholesky(factor, new Float64Array(chosen.length).fill(1));
  const pulled = solveCholesky(
    factor,
    Float64Array.from(chosen, (j) => -problem.nearness[j]!),
  );
  const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);
  const share = (1 - sum(pulled)) / sum(ones);
  return pulled.map((value, k) => value + share * ones[k]!);
}

/** Takes in a point that is a mixture of the others: weight moves to it until another has none. */
function exchange(
  problem: Problem,
  weights: Float64Array,
  chosen: readonly number[],
  entering: number,
): number[] {
  const all = [...chosen, entering];
  const whole = gram(problem, all);
  const size = all.length;
  const last = Float64Array.from(chosen, (_, k) => -whole.values[k * size + size - 1]!);
  const factor = cholesky(gram(problem, chosen));
  if (!factor) return [...chosen];
  return moveUntilZero(weights, all, [...solveCholesky(factor, last), 1], Infinity);
}

/** Moves the weights in a direction, at most so far and as far as none is below 0; who has none leaves. */
function moveUntilZero(
  weights: Float64Array,
  chosen: readonly number[],
  move: readonly number[],
  most: number,
): number[] {
  let step = most;
  let blocking = -1;
  for (const [k, j] of chosen.entries()) {
    const room = move[k]! < 0 ? weights[j]! / -move[k]! : Infinity;
    if (room <= step) {
      step = room;
      blocking = j;
    }
  }
  for (const [k, j] of chosen.entries()) {
    weights[j] = j === blocking ? 0 : Math.max(0, weights[j]! + step * move[k]!);
  }
  return chosen.filter((j) => weights[j]! > 0);
}

/** Whether the last point is no mixture (of either sign) of the others. */
function isIndependent(problem: Problem, chosen: readonly number[]): boolean {
  const products = gram(problem, chosen);
  const factor = cholesky(products);
  const size = chosen.length;
  const end = size * size - 1;
  return factor !== undefined && factor.values[end]! ** 2 > DEPENDENT * products.values[end]!;
}

/** Inner products of the gaps, each with a one behind it: positive definite for independent points. */
function gram({ gaps }: Problem, chosen: readonly number[]): Matrix {
  const size = chosen.length;
  const values = new Float64Array(size * size);
  for (const [k, j] of chosen.entries()) {
    for (let l = 0; l <= k; l++) {
      const product = inner(gaps[j]!, gaps[chosen[l]!]!) + 1;
      values[k * size + l] = product;
      values[l * size + k] = product;
    }
  }
  return { rows: size, columns: size, values };
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}
