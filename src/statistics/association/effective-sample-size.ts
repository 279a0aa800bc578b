import type { SpatialCorrelogram } from './spatial-correlogram.ts';

/**
 * How many independent areas two autocorrelated columns are worth when their correlation is tested:
 * 1 + tr(BRₓ) tr(BRᵧ) / tr(BRₓBRᵧ), where R holds the autocorrelation of each pair of areas by its class of
 * distance and B takes out the mean.
 *
 * Sources: Clifford, Richardson and Hémon, "Assessing the significance of the correlation between two
 * spatial processes", Biometrics 45 (1989); Dutilleul, "Modifying the t test for assessing the correlation
 * between two spatial processes", Biometrics 49 (1993).
 *
 * @param first with the same areas and classes as the second.
 * @returns near n for columns without autocorrelation, smaller when both are alike among neighbours, larger
 *   when neighbours differ; undefined when the autocorrelations leave no positive variance.
 */
export function effectiveSampleSize(
  first: SpatialCorrelogram,
  second: SpatialCorrelogram,
): number | undefined {
  const n = first.rowSums.length;
  let trace = n;
  for (const [k, pairs] of first.pairs.entries()) {
    trace += 2 * pairs * first.moran[k]! * second.moran[k]!;
  }
  let firstSum = 0;
  let secondSum = 0;
  let products = 0;
  for (let i = 0; i < n; i++) {
    firstSum += first.rowSums[i]!;
    secondSum += second.rowSums[i]!;
    products += first.rowSums[i]! * second.rowSums[i]!;
  }
  const variance = trace + ((firstSum / n) * secondSum - 2 * products) / n;
  if (!(variance > 0)) return undefined;
  return 1 + ((n - firstSum / n) * (n - secondSum / n)) / variance;
}
