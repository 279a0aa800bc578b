/**
 * Benjamini–Hochberg adjusted p-values (q): the smallest false discovery rate at which each test is called
 * a discovery.
 *
 * qᵢ = min over j with pⱼ ≥ pᵢ of pⱼ m / rank(pⱼ), at most 1; valid for independent and positively
 * dependent tests. Source: Benjamini and Hochberg, "Controlling the false discovery rate", JRSS B 57
 * (1995); as `p.adjust(p, "BH")` in R.
 *
 * @param pValues from 0 to 1, in any order.
 * @returns one for each, in the same order.
 * @throws RangeError when a p-value is outside 0–1.
 *
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]) // => [0.03, 0.04, 0.04]
 * benjaminiHochberg([]) // => []
 */
export function benjaminiHochberg(pValues: ArrayLike<number>): number[] {
  const count = pValues.length;
  const ascending = Array.from(pValues, (p, place) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p: ${p}`);
    return { p, place };
  }).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(count);
  let smallest = 1;
  for (let rank = count; rank >= 1; rank--) {
    const { p, place } = ascending[rank - 1]!;
    smallest = Math.min(smallest, (count / rank) * p);
    adjusted[place] = smallest;
  }
  return adjusted;
}
