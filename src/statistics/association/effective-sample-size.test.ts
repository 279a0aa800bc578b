import { expect, test } from 'vitest';
import { effectiveSampleSize } from './effective-sample-size.ts';
import type { SpatialCorrelogram } from './spatial-correlogram.ts';

const correlogram = (
  pairs: readonly number[],
  moran: readonly number[],
  rowSums: readonly number[],
): SpatialCorrelogram => ({
  bounds: Float64Array.from(pairs, (_, k) => k + 1),
  pairs: Float64Array.from(pairs),
  moran: Float64Array.from(moran),
  rowSums: Float64Array.from(rowSums),
});

test('the size is that of the formula', () => {
  const first = correlogram([2, 1], [0.5, -0.2], [2, 1, 1, 2]);
  const second = correlogram([2, 1], [0.3, 0.1], [1, 2, 2, 3]);
  // tr(BRx) = 4 − 6/4, tr(BRy) = 4 − 8/4, tr(BRxBRy) = 4 + 0.6 − 0.04 + (6/4 · 8 − 2 · 12)/4 = 1.56
  expect(effectiveSampleSize(first, second)).toBeCloseTo(1 + (2.5 * 2) / 1.56, 12);
  expect(effectiveSampleSize(second, first)).toBeCloseTo(1 + (2.5 * 2) / 1.56, 12);
});

test('autocorrelations that leave no positive variance are worth no number', () => {
  const none = correlogram([], [], [2, -2, 0, 0]);
  expect(effectiveSampleSize(none, none)).toBeUndefined();
  const some = correlogram([], [], [2, -1.9, 0, 0]);
  expect(effectiveSampleSize(some, some)).toBeGreaterThan(1);
});
