import { expect, test } from 'vitest';
import { columbus } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { partialCorrelation } from './partial-correlation.ts';
import { pearson } from './pearson.ts';

const { crime, income, house, open } = columbus;

test('crime and income with house value and open space held still are as the inverse says in R', () => {
  // R 4.2.2: P <- solve(cor(cbind(CRIME, INC, HOVAL, OPEN))); r <- -P[1,2] / sqrt(P[1,1] * P[2,2]);
  // t <- r * sqrt(45 / (1 - r^2)); 2 * pt(-abs(t), 45); tanh(atanh(r) + c(-1, 1) * qnorm(0.975) / sqrt(44))
  const found = partialCorrelation(crime, income, [house, open])!;
  expect(found.n).toBe(49);
  expect(relativeError(found.coefficient, -0.582629530187172)).toBeLessThan(1e-12);
  expect(relativeError(found.statistic!, -4.808927814958286)).toBeLessThan(1e-12);
  expect(relativeError(found.pValue, 1.7331082838157446e-5)).toBeLessThan(1e-11);
  expect(found.interval!.lower).toBeCloseTo(-0.7451276460294929, 12);
  expect(found.interval!.upper).toBeCloseTo(-0.3548299849433381, 12);
  expect(partialCorrelation(crime, income, [house, open], 0.5)!.interval!.lower).toBeGreaterThan(
    found.interval!.lower,
  );
});

test('with nothing held still it is the plain correlation', () => {
  const plain = pearson(crime, income)!;
  const found = partialCorrelation(crime, income, [])!;
  expect(found.coefficient).toBeCloseTo(plain.coefficient, 13);
  expect(relativeError(found.pValue, plain.pValue)).toBeLessThan(1e-10);
});

test('the order of what is held still does not matter', () => {
  const one = partialCorrelation(crime, income, [house, open])!;
  const other = partialCorrelation(income, crime, [open, house])!;
  expect(other.coefficient).toBeCloseTo(one.coefficient, 13);
});

test('a column that is a combination of others, or does not vary, leaves no answer', () => {
  expect(partialCorrelation(crime, income, [crime])).toBeUndefined();
  const sum = crime.map((value, i) => value + house[i]!);
  expect(partialCorrelation(crime, income, [house, sum])).toBeUndefined();
  expect(partialCorrelation(crime, income, [crime.map(() => 4)])).toBeUndefined();
});

test('one degree of freedom is enough for a p-value, none is not', () => {
  const first = [1, 2, 4, 3];
  const second = [2, 1, 3, 5];
  expect(partialCorrelation(first, second, [[1, 0, 0, 1]])!.interval).toBeUndefined();
  expect(partialCorrelation(first.slice(1), second.slice(1), [[0, 1, 1]])).toBeUndefined();
  expect(
    partialCorrelation([...first, 9], [...second, 4], [[1, 0, 0, 1, 0]])!.interval,
  ).toBeDefined();
});

test('what is not usable is refused', () => {
  expect(() => partialCorrelation(crime, income, [[1, 2]])).toThrow('invalid second');
  expect(() => partialCorrelation([1, Number.NaN, 2], [1, 2, 3], [])).toThrow('invalid value: NaN');
});
