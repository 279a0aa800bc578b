import { type Silhouette, silhouette } from '#statistics/grouping/silhouette.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';

/** Areas in landscapes whose silhouettes are asked for. */
export interface SilhouettePart {
  readonly matrix: Matrix;
  readonly whole: Int32Array;
}

/** Mät silhuetterna: how well each area lies in its landscape, and which is the next. */
export function measureSilhouette({ matrix, whole }: SilhouettePart): Silhouette {
  return silhouette(matrix, whole);
}
