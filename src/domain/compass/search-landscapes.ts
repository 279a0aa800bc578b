import {
  carryOn,
  concludeKMeans,
  finalOfKMeans,
  type KMeans,
  type KMeansRestart,
  kMeansPart,
  prepareKMeans,
} from '#statistics/grouping/k-means/k-means.ts';
import { orderRows } from '#statistics/grouping/row-order.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';

/** Some restarts of a search for landscapes. */
export interface SearchPart {
  readonly matrix: Matrix;
  readonly k: number;
  readonly seed: number;
  readonly restarts: number;
  readonly from: number;
  readonly to: number;
}

/** Sök landskap: restarts of k-means, each with a stream of random numbers of its own. */
export function searchLandscapes(part: SearchPart): readonly KMeansRestart[] {
  const { matrix, k, seed, restarts, from, to } = part;
  return kMeansPart(prepareKMeans(matrix, { groups: k, seed, restarts }), from, to);
}

/** Restarts of a search, in order from the first. */
export interface SearchSoFar extends Omit<SearchPart, 'from' | 'to'> {
  readonly done: readonly (readonly KMeansRestart[])[];
}

/** Avgör sökningen: the best of the restarts; undefined when more of them are needed. */
export function settleSearch({ matrix, k, seed, restarts, done }: SearchSoFar): KMeans | undefined {
  const table = { rows: orderRows(matrix), options: { groups: k, seed, restarts } };
  const final = finalOfKMeans(table, done);
  return final && concludeKMeans(table, final, carryOn({ ...table, finalists: final.finalists }));
}
