/** Whether the columns of a component may go together, or each only has a variance of its own. */
export type CovarianceKind = 'full' | 'diagonal';

/** The smallest share of a column's own variance that a component may have in any direction. */
const leastVariance = 1e-6;

/** A covariance made ready for densities. */
export interface FactoredCovariance {
  /** Lower triangle L of Σ = L·Lᵀ, row after row. */
  readonly factor: Float64Array;
  readonly logDeterminant: number;
  /** Whether the variances were raised, because in some direction there were next to none. */
  readonly isRaised: boolean;
}

/**
 * The Cholesky factor of a covariance of standardised columns. Where a direction has less variance than one
 * millionth of a column's own, all variances are raised by that much: a component of rows that lie in a plane
 * would otherwise be infinitely likely.
 *
 * @param covariance columns × columns, row after row; its diagonal is changed when it is raised.
 */
export function factorCovariance(covariance: Float64Array, columns: number): FactoredCovariance {
  const factor = factorOf(covariance, columns);
  if (factor !== undefined) return { ...factor, isRaised: false };
  // Twice the least, so that rounding in the factor cannot bring it below.
  for (let j = 0; j < columns; j++) covariance[j * columns + j]! += 2 * leastVariance;
  return { ...factorOf(covariance, columns)!, isRaised: true };
}

function factorOf(
  covariance: Float64Array,
  columns: number,
): Omit<FactoredCovariance, 'isRaised'> | undefined {
  const factor = new Float64Array(columns * columns);
  let logDeterminant = 0;
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = covariance[i * columns + j]!;
      for (let q = 0; q < j; q++) rest -= factor[i * columns + q]! * factor[j * columns + q]!;
      if (i !== j) {
        factor[i * columns + j] = rest / factor[j * columns + j]!;
        continue;
      }
      if (!(rest >= leastVariance)) return undefined;
      factor[i * columns + i] = Math.sqrt(rest);
      logDeterminant += Math.log(rest);
    }
  }
  return { factor, logDeterminant };
}
