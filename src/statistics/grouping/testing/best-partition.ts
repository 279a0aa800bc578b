import type { Matrix } from '../../matrix/matrix.ts';

/** The smallest sum of squares within so many groups, by trying every way; for few rows. */
export function bestWithin(matrix: Matrix, groups: number): number {
  const group: number[] = [];
  let best = Number.POSITIVE_INFINITY;
  const place = (row: number, used: number): void => {
    if (row === matrix.rows) {
      if (used === groups) best = Math.min(best, withinSquares(matrix, group));
      return;
    }
    for (let c = 0; c <= Math.min(used, groups - 1); c++) {
      group[row] = c;
      place(row + 1, Math.max(used, c + 1));
    }
  };
  place(0, 0);
  return best;
}

/** Sum of squared distances to the means of the groups, plainly. */
export function withinSquares({ rows, columns, values }: Matrix, group: ArrayLike<number>): number {
  let within = 0;
  for (const c of new Set(Array.from(group))) {
    const members = Array.from({ length: rows }, (_, i) => i).filter((i) => group[i] === c);
    for (let j = 0; j < columns; j++) {
      const own = members.map((i) => values[i * columns + j]!);
      const mean = own.reduce((sum, x) => sum + x, 0) / own.length;
      within += own.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    }
  }
  return within;
}
