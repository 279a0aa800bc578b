import type { Matrix } from '../matrix/matrix.ts';
import { crossProduct, multiply } from '../matrix/multiply.ts';

/** Least squares residuals with what their covariance needs. */
export interface ResidualProblem {
  /** n × k, only the columns that were kept. */
  readonly design: Matrix;
  readonly residuals: ArrayLike<number>;
  /** (XᵀX)⁻¹. */
  readonly inverse: Matrix;
}

/** How residuals are weighted against spread that differs from row to row. */
export type HeteroscedasticKind = 'hc0' | 'hc1' | 'hc2' | 'hc3';

/**
 * Covariance of least squares coefficients when the spread differs from row to row: (XᵀX)⁻¹ XᵀΩX (XᵀX)⁻¹
 * with Ω = e² (hc0), n/(n − k) e² (hc1), e²/(1 − h) (hc2) or e²/(1 − h)² (hc3, best for few rows).
 *
 * Source: MacKinnon and White, Journal of Econometrics 29 (1985); Long and Ervin, The American
 * Statistician 54 (2000); as `vcovHC` of R's sandwich.
 *
 * @throws RangeError for hc2 and hc3 when a row alone decides its fit.
 */
export function heteroscedasticCovariance(
  { design, residuals, inverse }: ResidualProblem,
  kind: HeteroscedasticKind,
  leverages: ArrayLike<number>,
): Matrix {
  const { rows, columns } = design;
  const power = { hc0: 0, hc1: 0, hc2: 1, hc3: 2 }[kind];
  const scale = kind === 'hc1' ? rows / (rows - columns) : 1;
  const squares = Float64Array.from(residuals, (residual, i) => {
    if (power > 0 && leverages[i]! > 1 - 1e-10) {
      throw new RangeError(`invalid covariates: row ${i} alone decides its fit`);
    }
    return (scale * residual ** 2) / (1 - leverages[i]!) ** power;
  });
  return sandwich(inverse, crossProduct(design, squares));
}

/**
 * Covariance of least squares coefficients when residuals depend on those up to `lag` periods before:
 * weights 1 − l/(lag + 1), times n/(n − k), without prewhitening.
 *
 * Source: Newey and West, Econometrica 55 (1987); as `NeweyWest(lag, prewhite = FALSE, adjust = TRUE)` of
 * R's sandwich.
 *
 * @param lag a whole number ≥ 0; 0 gives hc1.
 * @param times whole numbers, one a row, increasing: rows are l apart when their times are, so that a
 *   missing period stays a gap.
 */
export function neweyWestCovariance(
  { design, residuals, inverse }: ResidualProblem,
  lag: number,
  times: ArrayLike<number>,
): Matrix {
  const { rows, columns, values } = design;
  const scale = rows / (rows - columns);
  const meat = new Float64Array(columns * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = i; j >= 0 && times[i]! - times[j]! <= lag; j--) {
      const weight = 1 - (times[i]! - times[j]!) / (lag + 1);
      // A pair counts both ways, a row with itself once.
      const factor = scale * weight * residuals[i]! * residuals[j]! * (i === j ? 0.5 : 1);
      for (let a = 0; a < columns; a++) {
        for (let b = 0; b < columns; b++) {
          const product =
            values[i * columns + a]! * values[j * columns + b]! +
            values[j * columns + a]! * values[i * columns + b]!;
          meat[a * columns + b]! += factor * product;
        }
      }
    }
  }
  return sandwich(inverse, { rows: columns, columns, values: meat });
}

/**
 * The lag of Newey and West's rule of thumb, ⌊4 (n/100)^(2/9)⌋.
 *
 * @example
 * neweyWestLag(48) // => 3
 */
export function neweyWestLag(rows: number): number {
  return Math.floor(4 * (rows / 100) ** (2 / 9));
}

function sandwich(bread: Matrix, meat: Matrix): Matrix {
  return multiply(multiply(bread, meat), bread);
}
