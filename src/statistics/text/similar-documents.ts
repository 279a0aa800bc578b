import type { TermWeights } from './weigh-terms.ts';

/** Tells of one document which later documents are like it. */
export type SimilarDocuments = (
  document: number,
  tell: (other: number, similarity: number) => void,
) => void;

/**
 * Finds documents that are alike without comparing all pairs: for each term the documents that hold it are
 * known, and only those that share one are met (inverted index). Each pair is told once, by its earlier
 * document, when its cosine similarity is at least `least`.
 *
 * Zobel and Moffat, "Inverted files for text search engines", ACM Computing Surveys 38 (2006), article 6.
 *
 * @throws RangeError when `least` is not over 0 and at most 1.
 */
export function similarDocuments(weighted: TermWeights, least: number): SimilarDocuments {
  if (!(least > 0 && least <= 1)) throw new RangeError(`invalid least: ${least}`);
  const { starts, terms, weights } = weighted;
  const documents = starts.length - 1;
  const index = invert(weighted);
  const sums = new Float64Array(documents);
  const met = new Int32Array(documents);
  return (document, tell) => {
    let count = 0;
    for (let at = starts[document]!; at < starts[document + 1]!; at++) {
      const { holders, parts } = index.get(terms[at]!)!;
      for (let place = holders.length - 1; place >= 0 && holders[place]! > document; place--) {
        const other = holders[place]!;
        if (sums[other] === 0) met[count++] = other;
        sums[other]! += weights[at]! * parts[place]!;
      }
    }
    const others = met.subarray(0, count).sort();
    for (const other of others) {
      const similarity = Math.min(1, sums[other]!);
      sums[other] = 0;
      if (similarity >= least) tell(other, similarity);
    }
  };
}

interface Holders {
  /** Documents that hold the term, by rising number. */
  readonly holders: number[];
  readonly parts: number[];
}

function invert({ starts, terms, weights }: TermWeights): ReadonlyMap<number, Holders> {
  const index = new Map<number, Holders>();
  for (let document = 0; document + 1 < starts.length; document++) {
    for (let at = starts[document]!; at < starts[document + 1]!; at++) {
      let entry = index.get(terms[at]!);
      if (entry === undefined) {
        entry = { holders: [], parts: [] };
        index.set(terms[at]!, entry);
      }
      entry.holders.push(document);
      entry.parts.push(weights[at]!);
    }
  }
  return index;
}
