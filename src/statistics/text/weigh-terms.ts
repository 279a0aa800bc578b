/** Weighted terms of documents: those of document i stand at starts[i] … starts[i + 1], by rising number. */
export interface TermWeights {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** Each document's weights have length 1; a document without terms has none. */
  readonly weights: Float64Array;
}

/**
 * Weights of terms by how often they stand in a document and in how few documents: (1 + ln tf) · ln(1 + N/df),
 * scaled to length 1. A term that all documents have keeps some weight, so that a small collection can be
 * compared too.
 *
 * Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing &
 * Management 24 (1988) 513–523.
 *
 * @param documents term numbers, 0 and up; the same may stand several times.
 * @throws RangeError when a number is not whole or is negative.
 *
 * @example
 * weighTerms([[0, 1], [1]]).starts // => [0, 2, 3]
 * weighTerms([[4]]).weights // => [1]
 */
export function weighTerms(documents: readonly (readonly number[])[]): TermWeights {
  const counted = documents.map(countTerms);
  const holders = new Map<number, number>();
  for (const counts of counted) {
    for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const starts = new Int32Array(documents.length + 1);
  for (const [i, counts] of counted.entries()) starts[i + 1] = starts[i]! + counts.size;
  const terms = new Int32Array(starts[documents.length]!);
  const weights = new Float64Array(terms.length);
  for (const [i, counts] of counted.entries()) {
    const sorted = [...counts].sort((a, b) => a[0] - b[0]);
    let squares = 0;
    for (const [place, [term, count]] of sorted.entries()) {
      const weight = (1 + Math.log(count)) * Math.log(1 + documents.length / holders.get(term)!);
      terms[starts[i]! + place] = term;
      weights[starts[i]! + place] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let at = starts[i]!; at < starts[i + 1]!; at++) weights[at]! /= length;
  }
  return { starts, terms, weights };
}

function countTerms(document: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const term of document) {
    if (!Number.isInteger(term) || term < 0) throw new RangeError(`invalid term: ${term}`);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
