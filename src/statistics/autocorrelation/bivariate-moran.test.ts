import { expect, test } from 'vitest';
import { columbus, columbusWeights, columbusWithIslands } from '../testing/columbus.ts';
import { bivariateMoran } from './bivariate-moran.ts';
import { moran } from './moran.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';
import { line } from './testing/small-map.ts';

const { crime, income } = columbus;

const twoSided = { counted: 'all', alternative: 'two-sided' } as const;

test('with itself a variable has its Moran’s I', () => {
  const itself = bivariateMoran(crime, crime, columbusWeights, twoSided).statistic;
  expect(itself).toBeCloseTo(moran(crime, columbusWeights, twoSided).statistic, 12);
});

test('crime lies beside low income in Columbus', () => {
  // R 4.2.2, spdep 1.2-7: sum(scale(CRIME) * lag.listw(lw, scale(INC))) / 48.
  const { statistic, expected, randomisation, n } = bivariateMoran(
    crime,
    income,
    columbusWeights,
    twoSided,
  );
  expect(statistic).toBeCloseTo(-0.42326974001743628, 12);
  expect([expected, n]).toEqual([0, 49]);
  expect(randomisation.z).toBeCloseTo(statistic / Math.sqrt(randomisation.variance), 12);
});

test('the moments are those of all ways to lay out the second variable', () => {
  const x = [1, 4, 2, 2, 8, 3];
  const y = [2, 0, 1, 7, 3, 3];
  const weights = {
    ...line(6),
    weights: Float64Array.from(line(6).weights, (_, k) => 1 + (k % 3)),
  };
  const all = orderedDraws(y, 6).map((one) => bivariateMoran(x, one, weights, twoSided).statistic);
  const [mean, variance] = meanAndVariance(all);
  expect(mean).toBeCloseTo(0, 12);
  expect(bivariateMoran(x, y, weights, twoSided).randomisation.variance).toBeCloseTo(variance, 12);
});

test('islands count in n or not, as one says', () => {
  const all = bivariateMoran(crime, income, columbusWithIslands, twoSided);
  const linked = bivariateMoran(crime, income, columbusWithIslands, {
    ...twoSided,
    counted: 'with-neighbours',
  });
  expect([all.n, linked.n]).toEqual([49, 47]);
  expect(linked.statistic / all.statistic).toBeCloseTo(47 / 49, 12);
  expect(linked.randomisation.z).toBeCloseTo(all.randomisation.z!, 12);
});

test('what has no answer is refused', () => {
  expect(() => bivariateMoran([1, 1, 1, 1], [1, 2, 3, 4], line(4), twoSided)).toThrow(
    'invalid values: all 4 are equal',
  );
  expect(() => bivariateMoran([1, 2, 3, 4], [1, 2, 3], line(4), twoSided)).toThrow(
    'invalid values: 3 for 4 areas',
  );
  expect(() => bivariateMoran([1, 2, 3], [1, 2, 4], line(3), twoSided)).toThrow(
    'invalid areas: 3, at least 4 are needed',
  );
});
