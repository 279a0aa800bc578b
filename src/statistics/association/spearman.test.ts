import { expect, test } from 'vitest';
import { columbus } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { spearman } from './spearman.ts';

test('crime and income of Columbus correlate by rank as in R', () => {
  // R 4.2.2: cor.test(columbus$CRIME, columbus$INC, method = "spearman", exact = FALSE)
  const found = spearman(columbus.crime, columbus.income)!;
  expect(relativeError(found.coefficient, -0.735204081632653)).toBeLessThan(1e-13);
  expect(relativeError(found.pValue, 1.790943523436062e-9)).toBeLessThan(1e-11);
  // r = cor(…); tanh(atanh(r) + c(-1, 1) * qnorm(0.975) * sqrt((1 + r^2 / 2) / 46))
  expect(found.interval!.lower).toBeCloseTo(-0.8526167635222335, 12);
  expect(found.interval!.upper).toBeCloseTo(-0.5471201527849077, 12);
  // with conf.level 0.9
  expect(spearman(columbus.crime, columbus.income, 0.9)!.interval!.lower).toBeCloseTo(
    -0.8376652648220604,
    12,
  );
});

test('ties share their ranks as in R', () => {
  // R 4.2.2: cor.test(round(CRIME / 10), round(INC / 5), method = "spearman", exact = FALSE)
  const found = spearman(
    columbus.crime.map((value) => Math.round(value / 10)),
    columbus.income.map((value) => Math.round(value / 5)),
  )!;
  expect(relativeError(found.coefficient, -0.7183763767498375)).toBeLessThan(1e-13);
  expect(relativeError(found.pValue, 6.191141867548609e-9)).toBeLessThan(1e-11);
});

test('only the order counts', () => {
  const one = spearman(columbus.crime, columbus.income);
  expect(spearman(columbus.crime.map(Math.exp), columbus.income.map(Math.log))).toEqual(one);
});

test('three areas have no interval, a column that does not vary nothing', () => {
  expect(spearman([1, 2, 3], [1, 3, 2])!.interval).toBeUndefined();
  expect(spearman([1, 2, 3], [2, 2, 2])).toBeUndefined();
});

test('what is not usable is refused', () => {
  expect(() => spearman([1, 2, 3], [1, 2])).toThrow('invalid second: 2 values beside 3');
  expect(() => spearman([1, 2, Infinity], [1, 2, 3])).toThrow('invalid value: Infinity');
});
