import { type Matrix, matrixOfColumns } from '../matrix/matrix.ts';
import { decomposeQr, invertUpper } from '../matrix/qr-decomposition.ts';

/** Förklarande variabel: one explaining variable, one finite number a row. */
export interface Covariate {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** How much a covariate is explained by the others, 1 / (1 − R²): 1 not at all, above 10 mostly. */
export interface VarianceInflation {
  readonly name: string;
  readonly factor: number;
}

/** Rows and columns of a regression, the intercept first. */
export interface Design {
  readonly matrix: Matrix;
  /** One a column of the matrix; the first is `intercept`. */
  readonly names: readonly string[];
  /** Covariates left out because they are constant or a combination of those before them. */
  readonly aliased: readonly string[];
  /** Of the covariates that were kept, unweighted. */
  readonly varianceInflation: readonly VarianceInflation[];
}

/**
 * The design of a regression with intercept. Covariates that are constant, or linear combinations of those
 * before them to seven digits, are left out and named.
 *
 * @param rows how many there are.
 * @throws RangeError when a covariate has not one finite value a row, or there are not more rows than
 *   coefficients.
 *
 * @example
 * buildDesign(3, [{ name: 'a', values: [1, 2, 4] }, { name: 'b', values: [2, 4, 8] }]).aliased // => ['b']
 */
export function buildDesign(rows: number, covariates: readonly Covariate[]): Design {
  for (const { name, values } of covariates) {
    if (values.length !== rows) {
      throw new RangeError(`invalid covariate ${name}: ${values.length} values for ${rows} rows`);
    }
  }
  const columns: ArrayLike<number>[] = [
    new Float64Array(rows).fill(1),
    ...covariates.map(({ values }) => values),
  ];
  const qr = decomposeQr(matrixOfColumns(columns));
  const names = ['intercept', ...covariates.map(({ name }) => name)];
  if (rows <= qr.kept.length) {
    throw new RangeError(`invalid rows: ${rows} are too few for ${qr.kept.length} coefficients`);
  }
  const upperInverse = invertUpper(qr);
  const rank = qr.kept.length;
  const inflation = qr.kept.slice(1).map((column, k) => {
    let variance = 0;
    for (let j = k + 1; j < rank; j++) variance += upperInverse.values[(k + 1) * rank + j]! ** 2;
    // The column's length at right angles to the intercept, from its part of R below the first row.
    let square = 0;
    for (let i = 1; i <= k + 1; i++) square += qr.upper.values[i * rank + k + 1]! ** 2;
    return { name: names[column]!, factor: Math.max(1, variance * square) };
  });
  return {
    matrix: matrixOfColumns(qr.kept.map((column) => columns[column]!)),
    names: qr.kept.map((column) => names[column]!),
    aliased: qr.aliased.map((column) => names[column]!),
    varianceInflation: inflation,
  };
}
