import { cutTree } from '#statistics/grouping/ward/cut-tree.ts';
import { ward } from '#statistics/grouping/ward/ward.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';

/** What Ward's method is asked for. */
export interface WardPart {
  readonly matrix: Matrix;
  readonly ks: readonly number[];
}

/** Ward: the group of each row, 0 … k − 1, for each of some numbers of groups, out of one tree. */
export function groupByWard({ matrix, ks }: WardPart): readonly Int32Array[] {
  const tree = ward(matrix);
  return ks.map((k) => cutTree(tree, k));
}
