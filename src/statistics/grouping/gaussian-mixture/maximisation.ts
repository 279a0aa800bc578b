import { type CovarianceKind, factorCovariance } from './covariance.ts';
import type { Component } from './expectation.ts';

/**
 * The components that make rows with such probabilities most likely.
 *
 * @param probabilities of each component for each row, row after row.
 */
export function maximise(
  values: Float64Array,
  columns: number,
  probabilities: Float64Array,
  groups: number,
  kind: CovarianceKind,
): Component[] {
  const rows = values.length / columns;
  return Array.from({ length: groups }, (_, c) => {
    const mean = new Float64Array(columns);
    // A component that no row is left in keeps a trace, so that its mean is a number.
    let total = Number.MIN_VALUE;
    for (let i = 0; i < rows; i++) {
      const share = probabilities[i * groups + c]!;
      total += share;
      for (let j = 0; j < columns; j++) mean[j]! += share * values[i * columns + j]!;
    }
    for (let j = 0; j < columns; j++) mean[j]! /= total;
    const shares = Float64Array.from({ length: rows }, (_, i) => {
      return probabilities[i * groups + c]! / total;
    });
    const covariance = covarianceOf(values, mean, shares, kind);
    const factored = factorCovariance(covariance, columns);
    return { weight: total / rows, mean, covariance, factored };
  });
}

function covarianceOf(
  values: Float64Array,
  mean: Float64Array,
  shares: Float64Array,
  kind: CovarianceKind,
): Float64Array {
  const columns = mean.length;
  const covariance = new Float64Array(columns * columns);
  for (let i = 0; i < shares.length; i++) {
    for (let j = 0; j < columns; j++) {
      const way = shares[i]! * (values[i * columns + j]! - mean[j]!);
      for (let q = kind === 'full' ? 0 : j; q <= j; q++) {
        covariance[j * columns + q]! += way * (values[i * columns + q]! - mean[q]!);
      }
    }
  }
  for (let j = 0; j < columns; j++) {
    for (let q = 0; q < j; q++) covariance[q * columns + j] = covariance[j * columns + q]!;
  }
  return covariance;
}
