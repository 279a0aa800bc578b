import type { FactoredCovariance } from './covariance.ts';

/** A component of a mixture. */
export interface Component {
  /** Share of the rows. */
  readonly weight: number;
  readonly mean: Float64Array;
  /** columns × columns, row after row. */
  readonly covariance: Float64Array;
  readonly factored: FactoredCovariance;
}

/**
 * The probability of each component for each row, and the logarithm of the likelihood of all rows.
 *
 * @param values rows × columns, row after row.
 */
export function estimate(
  values: Float64Array,
  columns: number,
  components: readonly Component[],
): { readonly probabilities: Float64Array; readonly logLikelihood: number } {
  const groups = components.length;
  const rows = values.length / columns;
  const probabilities = new Float64Array(rows * groups);
  const way = new Float64Array(columns);
  let logLikelihood = 0;
  for (let i = 0; i < rows; i++) {
    const own = probabilities.subarray(i * groups, (i + 1) * groups);
    let most = Number.NEGATIVE_INFINITY;
    for (const [c, component] of components.entries()) {
      own[c] = Math.log(component.weight) + logDensity(values, i * columns, component, way);
      most = Math.max(most, own[c]!);
    }
    let sum = 0;
    for (let c = 0; c < groups; c++) {
      own[c] = Math.exp(own[c]! - most);
      sum += own[c]!;
    }
    for (let c = 0; c < groups; c++) own[c]! /= sum;
    logLikelihood += most + Math.log(sum);
  }
  return { probabilities, logLikelihood };
}

function logDensity(
  values: Float64Array,
  from: number,
  { mean, factored }: Component,
  way: Float64Array,
): number {
  const columns = mean.length;
  let squared = 0;
  for (let i = 0; i < columns; i++) {
    let rest = values[from + i]! - mean[i]!;
    for (let q = 0; q < i; q++) rest -= factored.factor[i * columns + q]! * way[q]!;
    way[i] = rest / factored.factor[i * columns + i]!;
    squared += way[i]! * way[i]!;
  }
  return -0.5 * (columns * Math.log(2 * Math.PI) + factored.logDeterminant + squared);
}
