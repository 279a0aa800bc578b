/**
 * The two-sided p-value of Kendall's τ without ties: twice the probability that an order drawn at random
 * has at most so many inversions, or at least so many, whichever is the smaller; at most 1.
 *
 * The orders of n things are counted by inversions from those of n − 1: the last thing stands behind
 * 0 … n − 1 of the others with the same probability. Source: Kendall and Gibbons, Rank Correlation Methods
 * (1990), 5.
 *
 * @param n how many, ≥ 1.
 * @param inversions 0 … n(n − 1)/2.
 *
 * @example
 * exactKendallTail(3, 0) // => 0.3333333333333333
 * exactKendallTail(4, 3) // => 1
 */
export function exactKendallTail(n: number, inversions: number): number {
  let probabilities = new Float64Array([1]);
  for (let things = 2; things <= n; things++) {
    const next = new Float64Array(probabilities.length + things - 1);
    for (const [before, probability] of probabilities.entries()) {
      for (let more = 0; more < things; more++) next[before + more]! += probability / things;
    }
    probabilities = next;
  }
  // The distribution is symmetric: at least so many is as likely as at most so many from the other end.
  const few = Math.min(inversions, probabilities.length - 1 - inversions);
  let tail = 0;
  for (let count = 0; count <= few; count++) tail += probabilities[count]!;
  return Math.min(1, 2 * tail);
}
