/** Which chance the cases follow when nothing is special anywhere. */
export type ScanModel =
  /** Each case falls on an area with a probability in proportion to its size (persons, or expected cases). */
  | 'poisson'
  /** Each of the persons in the areas is a case or not: sizes are persons, cases included. */
  | 'bernoulli'
  /** Each case keeps its area, and the periods are dealt out anew among the cases. */
  | 'permutation';

/**
 * How much likelier the cases are when the risk inside a zone differs from that outside, as the logarithm of
 * the ratio; 0 when the risk inside is not higher.
 *
 * Poisson and permutation, with the expected E = C · size / S: c ln(c/E) + (C − c) ln((C − c)/(C − E)).
 * Bernoulli, with n persons inside and S in all: the same, and for those that are no cases
 * (n − c) ln((n − c)/(n − E)) + (S − n − C + c) ln((S − n − C + c)/(S − n − C + E)).
 *
 * Source: Kulldorff, "A spatial scan statistic", Communications in Statistics: Theory and Methods 26 (1997).
 *
 * @param cases in the zone, 0 … totalCases; for Bernoulli at most `size`.
 * @param size above 0.
 *
 * @example
 * logLikelihoodRatio('poisson', 10, 5, 100, 100) // => 2.06542189
 * logLikelihoodRatio('poisson', 5, 5, 100, 100) // => 0
 */
export function logLikelihoodRatio(
  model: ScanModel,
  cases: number,
  size: number,
  totalCases: number,
  totalSize: number,
): number {
  const expected = (totalCases * size) / totalSize;
  if (cases <= expected) return 0;
  const ratio = gain(cases, expected) + gain(totalCases - cases, totalCases - expected);
  if (model !== 'bernoulli') return ratio;
  const others = totalSize - totalCases;
  return (
    ratio +
    gain(size - cases, size - expected) +
    gain(others - size + cases, others - size + expected)
  );
}

/** o ln(o/e), which is 0 for none. */
function gain(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
