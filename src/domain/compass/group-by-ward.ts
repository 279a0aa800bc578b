import { cutTree } from '#statistics/grouping/ward/cut-tree.ts';
import { ward } from '#statistics/grouping/ward/ward.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';

/** Ward: the group of each row, 0 … k − 1, for each of some numbers of groups, out of one tree. */
export function groupByWard(matrix: Matrix, ks: readonly number[]): readonly Int32Array[] {
  const tree = ward(matrix);
  return ks.map((k) => cutTree(tree, k));
}
