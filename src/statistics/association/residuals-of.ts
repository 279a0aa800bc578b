import { sampleVariance } from '../descriptive/variance.ts';
import { leastSquares } from '../matrix/least-squares.ts';
import { matrixOfColumns } from '../matrix/matrix.ts';

/** Of the squares about the mean, the share that rounding alone can leave. */
const ROUNDING = 1e-20;

/**
 * What is left of columns when others, and the mean, are taken out by least squares.
 *
 * @param columns finite numbers, one an area.
 * @param held the columns that are taken out, as long as the others.
 * @returns one a column, undefined for a column that does not vary or is a combination of those held still; and how many
 *   of those are not combinations of each other.
 * @throws RangeError when lengths differ or a value is not finite.
 */
export function residualsOf(
  columns: readonly ArrayLike<number>[],
  held: readonly ArrayLike<number>[],
): { readonly residuals: readonly (Float64Array | undefined)[]; readonly rank: number } {
  const n = (columns[0] ?? held[0])?.length ?? 0;
  const design = matrixOfColumns([new Float64Array(n).fill(1), ...held]);
  let rank = 0;
  const residuals = columns.map((column) => {
    const variance = sampleVariance(column);
    const fit = leastSquares(design, column);
    rank = fit.rank - 1;
    // Exactly 0 for a column that does not vary, of which rounding would leave something.
    if (!variance) return undefined;
    return squares(fit.residuals) <= ROUNDING * variance * (n - 1) ? undefined : fit.residuals;
  });
  return { residuals, rank };
}

function squares(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! ** 2;
  return sum;
}
