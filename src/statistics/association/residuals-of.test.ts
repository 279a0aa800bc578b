import { expect, test } from 'vitest';
import { residualsOf } from './residuals-of.ts';

const held = [1, 2, 3, 4];
/** Twice the column held, and so much of what is perpendicular to it and to the mean. */
const near = (share: number): number[] => held.map((x, i) => 2 * x + [1, -1, -1, 1][i]! * share);

test('the mean and the columns held are taken out', () => {
  const { residuals, rank } = residualsOf([[1, 2, 3, 6]], []);
  expect(residuals[0]!.map((value) => Math.round(value * 1e9) / 1e9)).toEqual(
    Float64Array.of(-2, -1, 0, 3),
  );
  expect(rank).toBe(0);
  const out = residualsOf([near(0.5), [7, 7, 7, 7]], [held, [2, 4, 6, 8]]);
  expect(out.rank).toBe(1);
  for (const [i, value] of [0.5, -0.5, -0.5, 0.5].entries()) {
    expect(out.residuals[0]![i]).toBeCloseTo(value, 12);
  }
  expect(out.residuals[1]).toBeUndefined();
});

test('what rounding alone can leave is nothing', () => {
  // Sums of squares: 4 · share² of what is left, 20 about the mean; nothing up to 2e-19.
  const left = [0, 1e-10, 2.2e-10, 2.3e-10, 1e-9].map(
    (share) => residualsOf([near(share)], [held]).residuals[0] !== undefined,
  );
  expect(left).toEqual([false, false, false, true, true]);
});

test('no columns leave nothing, and other lengths are refused', () => {
  expect(residualsOf([], [held])).toEqual({ residuals: [], rank: 0 });
  expect(() => residualsOf([[1, 2]], [held])).toThrow(RangeError);
});
