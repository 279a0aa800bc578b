import { mean } from '../descriptive/mean.ts';
import { sampleVariance } from '../descriptive/variance.ts';
import { columnOf, type Matrix } from '../matrix/matrix.ts';
import { crossProduct, multiply } from '../matrix/multiply.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';

/** Whether every variable counts alike, or by its variance. */
export type ComponentBasis = 'correlation' | 'covariance';

/** A table as few directions along which its rows differ most. */
export interface PrincipalComponents {
  readonly basis: ComponentBasis;
  /** The mean of each column. */
  readonly centres: Float64Array;
  /** What each column was divided by: its standard deviation, or 1. */
  readonly scales: Float64Array;
  /** The variance along each component (n − 1 below the line), descending; as many as columns. */
  readonly variances: Float64Array;
  /** Each variance as a share of all; they sum to 1. */
  readonly shares: Float64Array;
  /** Columns × components: the weight of each column in each component, of length 1 a component. */
  readonly loadings: Matrix;
  /** Rows × components: the place of each row. */
  readonly scores: Matrix;
}

/**
 * Principal components of the columns of a table. The signs are fixed: the largest weight of each component
 * is positive (the first of equally large ones), so that the same table gives the same picture.
 *
 * Source: Pearson, "On lines and planes of closest fit to systems of points in space", Philosophical Magazine
 * 2 (1901); Hotelling, Journal of Educational Psychology 24 (1933). The same as R's `prcomp`, but for signs.
 *
 * @param table at least two rows and one column of finite numbers.
 * @param basis 'correlation' gives every column the standard deviation 1 first; take it when units differ.
 * @throws RangeError for fewer than two rows, no column, and a column that is constant (correlation), or when
 *   nothing varies (covariance).
 *
 * @example
 * principalComponents({ rows: 2, columns: 1, values: [1, 3] }, 'covariance').variances // => [2]
 */
export function principalComponents(table: Matrix, basis: ComponentBasis): PrincipalComponents {
  const { rows, columns } = table;
  if (rows < 2 || columns < 1) throw new RangeError(`invalid table: ${rows} × ${columns}`);
  const centres = new Float64Array(columns);
  const scales = new Float64Array(columns).fill(1);
  for (let j = 0; j < columns; j++) {
    const column = columnOf(table, j);
    centres[j] = mean(column)!;
    if (basis === 'covariance') continue;
    scales[j] = Math.sqrt(sampleVariance(column)!);
    if (scales[j] === 0)
      throw new RangeError(`invalid column: all values of column ${j + 1} are equal`);
  }
  const centred: Matrix = {
    rows,
    columns,
    values: table.values.map(
      (value, at) => (value - centres[at % columns]!) / scales[at % columns]!,
    ),
  };
  const products = crossProduct(centred);
  const { values, vectors } = symmetricEigen({
    ...products,
    values: products.values.map((sum) => sum / (rows - 1)),
  });
  // Rounding may leave a trace below zero where a component has no variance.
  const variances = values.map((value) => Math.max(0, value));
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  if (total === 0) throw new RangeError('invalid table: nothing varies');
  return {
    basis,
    centres,
    scales,
    variances,
    shares: variances.map((variance) => variance / total),
    loadings: vectors,
    scores: multiply(centred, vectors),
  };
}
