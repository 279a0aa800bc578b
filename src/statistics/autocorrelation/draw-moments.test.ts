import { expect, test } from 'vitest';
import { drawMoments } from './draw-moments.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';

test('the moments are those of all draws', () => {
  const values = [1, 2, 2, 6, 11];
  const weights = [0.5, 2, 1];
  const sums = orderedDraws(values, 3).map((draw) =>
    draw.reduce((sum, value, k) => sum + weights[k]! * value, 0),
  );
  const [mean, variance] = meanAndVariance(sums);
  const moments = drawMoments({ count: 5, sum: 22, squares: 166 }, weights);
  expect(moments.expected).toBeCloseTo(mean, 12);
  expect(moments.variance).toBeCloseTo(variance, 12);
});

test('equal values, and a draw of all with equal weights, leave no room', () => {
  expect(drawMoments({ count: 3, sum: 0.3, squares: 0.03 }, [1, 2]).variance).toBe(0);
  expect(drawMoments({ count: 3, sum: 6, squares: 14 }, [0.1, 0.1, 0.1]).variance).toBe(0);
  expect(drawMoments({ count: 3, sum: 6, squares: 14 }, [0.1, 0.1, 0.2]).variance).toBeCloseTo(
    0.02 / 3,
    12,
  );
});
