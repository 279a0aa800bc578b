import type { TermWeights } from './weigh-terms.ts';

/** A term that two documents share, and its part of their similarity. */
export interface SharedTerm {
  readonly term: number;
  readonly part: number;
}

/**
 * The terms that two documents share, largest part first, of equal parts by rising number. The parts add up
 * to the cosine of the angle between them.
 *
 * @example
 * const weights = { starts: [0, 2, 3], terms: [4, 7, 7], weights: [0.6, 0.8, 1] };
 * sharedTerms(weights, 0, 1) // => [{ term: 7, part: 0.8 }]
 */
export function sharedTerms(
  { starts, terms, weights }: TermWeights,
  first: number,
  second: number,
): readonly SharedTerm[] {
  const shared: SharedTerm[] = [];
  let i = starts[first]!;
  let j = starts[second]!;
  while (i < starts[first + 1]! && j < starts[second + 1]!) {
    const difference = terms[i]! - terms[j]!;
    if (difference === 0) shared.push({ term: terms[i]!, part: weights[i]! * weights[j]! });
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared.sort((a, b) => b.part - a.part);
}

/**
 * The cosine of the angle between two documents, 0 without a shared term and 1 for the same terms in the
 * same proportions.
 *
 * @example
 * const weights = { starts: [0, 2, 3], terms: [4, 7, 7], weights: [0.6, 0.8, 1] };
 * cosineSimilarity(weights, 0, 1) // => 0.8
 */
export function cosineSimilarity(weights: TermWeights, first: number, second: number): number {
  let sum = 0;
  for (const { part } of sharedTerms(weights, first, second)) sum += part;
  return Math.min(1, sum);
}
