/**
 * Whole shares of a number by weight, at least one each: largest remainder (Hamilton's method).
 *
 * @throws RangeError when there are more weights than there is to share.
 *
 * @example
 * shareOut([1, 1, 2], 8) // => [2, 2, 4]
 * shareOut([0.1, 9.9], 5) // => [1, 4]
 */
export function shareOut(weights: readonly number[], whole: number): readonly number[] {
  if (weights.length > whole) throw new RangeError(`invalid whole: ${whole} of ${weights.length}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (weight / total) * whole);
  const shares = exact.map((share) => Math.max(1, Math.floor(share)));
  let left = whole - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = [...exact.keys()].sort(
    (a, b) => exact[b]! - shares[b]! - (exact[a]! - shares[a]!) || a - b,
  );
  for (let i = 0; left > 0; i++, left--) shares[byRemainder[i % byRemainder.length]!]!++;
  // Those that were lifted to one took more than there was: the largest give it back.
  while (left < 0) {
    const largest = shares.reduce((best, share, i) => (share > shares[best]! ? i : best), 0);
    shares[largest]!--;
    left++;
  }
  return shares;
}
