import { type EigenvectorFilter, eigenvectorFilter } from './eigenvector-filter.ts';
import { fisherInterval } from './fisher-interval.ts';
import type { MoranEigenvectors } from './moran-eigenvectors.ts';
import { type Correlation, pearson, productMoment, tTest } from './pearson.ts';

/** A correlation before and after the map patterns have been taken out of both columns. */
export interface FilteredCorrelation {
  readonly naive: Correlation;
  /** Undefined when filtering leaves nothing that varies, or no degree of freedom. */
  readonly filtered: Correlation | undefined;
  /** Places of all the eigenvectors that were taken out of both columns, ascending. */
  readonly selected: readonly number[];
  readonly filters: readonly [EigenvectorFilter, EigenvectorFilter];
}

/**
 * The correlation of two columns without the map patterns that make either of them alike among neighbours:
 * each is filtered by `eigenvectorFilter`, then what either filter chose is taken out of both. It is the
 * partial correlation given those patterns, with n − 2 − g degrees of freedom for g patterns.
 *
 * Source: Griffith, Spatial Autocorrelation and Spatial Filtering (2003), 3; Thayn, "Eigenvector spatial
 * filtering and spatial autoregression", in Encyclopedia of GIS (2017).
 *
 * @param alpha a column is filtered until the p-value of Moran's I is at least this; 0.05 unless told.
 * @returns undefined for a column whose values are all equal.
 * @throws RangeError when there are not as many values as areas, one is not finite, or alpha or confidence is
 *   not between 0 and 1.
 */
export function filteredCorrelation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  eigenvectors: MoranEigenvectors,
  alpha = 0.05,
  confidence = 0.95,
): FilteredCorrelation | undefined {
  const one = eigenvectorFilter(first, eigenvectors, alpha);
  const another = eigenvectorFilter(second, eigenvectors, alpha);
  const naive = pearson(first, second, confidence);
  if (naive === undefined || one === undefined || another === undefined) return undefined;
  const selected = [...new Set([...one.selected, ...another.selected])].sort((a, b) => a - b);
  const freedom = naive.n - 2 - selected.length;
  const coefficient = productMoment(
    takenOut(one, another.selected, eigenvectors),
    takenOut(another, one.selected, eigenvectors),
  );
  const filtered =
    coefficient === undefined || freedom < 1
      ? undefined
      : {
          coefficient,
          interval: fisherInterval(coefficient, 1 / (freedom - 1), confidence),
          ...tTest(coefficient, freedom),
          n: naive.n,
        };
  return { naive, filtered, selected, filters: [one, another] };
}

/** What is left of a filtered column when the patterns of the other are taken out too. */
function takenOut(
  filter: EigenvectorFilter,
  others: readonly number[],
  { vectors }: MoranEigenvectors,
): Float64Array {
  const residuals = Float64Array.from(filter.residuals);
  for (const place of others) {
    const vector = vectors[place]!;
    let part = 0;
    for (let i = 0; i < residuals.length; i++) part += vector[i]! * residuals[i]!;
    for (let i = 0; i < residuals.length; i++) residuals[i]! -= part * vector[i]!;
  }
  return residuals;
}
