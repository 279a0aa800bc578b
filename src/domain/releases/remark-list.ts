import type { CellRemark } from './table-reading.ts';

/** Remarks told at most; all are counted. */
export const mostRemarks = 200;

/**
 * Anmärkningar: the first ones and how many there are. A file can give cause for millions, and nobody reads
 * more than the first.
 */
export interface RemarkList {
  readonly first: CellRemark[];
  count: number;
}

/** A list that begins with some remarks. */
export function listRemarks(...remarks: readonly CellRemark[]): RemarkList {
  return { first: remarks.slice(0, mostRemarks), count: remarks.length };
}

/** Adds a remark, which is made only when it is to be told. */
export function addRemark(list: RemarkList, make: () => CellRemark): void {
  list.count++;
  if (list.first.length < mostRemarks) list.first.push(make());
}

/** Lists as one, in the order of the rows; what concerns no row first. */
export function mergeRemarks(...lists: readonly RemarkList[]): RemarkList {
  const first = lists.flatMap((list) => list.first).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  return { first: first.slice(0, mostRemarks), count };
}
