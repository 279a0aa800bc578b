import { DomainError } from '../domain-error.ts';

/** Cells in one cube at most, which as a table fit in 512 MB; a source gives 150,000 at a time. */
export const mostCubeCells = 500_000;

/**
 * The number of cells, the product of the sizes.
 *
 * @throws DomainError `cube/too-many-cells`
 */
export function countCells(sizes: readonly number[], limit: number = mostCubeCells): number {
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > limit) throw new DomainError('cube/too-many-cells', { cells, limit });
  return cells;
}
