import { type ComponentBasis, principalComponents } from '../components/principal-components.ts';
import { columnOf, type Matrix } from '../matrix/matrix.ts';
import type { Layout } from './layout.ts';

/** Areas by likeness, and the direction in which each variable grows. */
export interface Biplot {
  /** One place an area: its scores on the first two components. */
  readonly areas: Layout;
  /**
   * One arrow a variable: its covariance with the two components, each of standard deviation 1; with the
   * basis 'correlation' its correlations, so within the unit circle.
   */
  readonly directions: Layout;
  /** How much of all variance each axis shows. */
  readonly shares: readonly [number, number];
}

/**
 * The biplot of principal components: the projection in which the distances between areas are kept best.
 *
 * Source: Gabriel, "The biplot graphic display of matrices with application to principal component
 * analysis", Biometrika 58 (1971).
 *
 * @param table areas in rows, at least two variables in columns.
 * @throws RangeError for fewer than two columns, and what `principalComponents` refuses.
 *
 * @example
 * biplot({ rows: 2, columns: 2, values: [1, 0, 3, 0] }, 'covariance').shares // => [1, 0]
 */
export function biplot(table: Matrix, basis: ComponentBasis): Biplot {
  if (table.columns < 2) throw new RangeError(`invalid table: ${table.columns} columns, 2 needed`);
  const { variances, shares, loadings, scores } = principalComponents(table, basis);
  const arrows = (component: number): Float64Array =>
    columnOf(loadings, component).map((weight) => weight * Math.sqrt(variances[component]!));
  return {
    areas: { x: columnOf(scores, 0), y: columnOf(scores, 1) },
    directions: { x: arrows(0), y: arrows(1) },
    shares: [shares[0]!, shares[1]!],
  };
}
