import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columbus } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { countInversions } from './count-inversions.ts';
import { exactKendallTail } from './exact-kendall-tail.ts';
import { kendall } from './kendall.ts';

test('fewer than fifty areas without ties have the exact p-value of R', () => {
  // R 4.2.2: cor.test(columbus$CRIME, columbus$INC, method = "kendall"), and of the first twelve
  const found = kendall(columbus.crime, columbus.income)!;
  expect(found.n).toBe(49);
  expect(relativeError(found.coefficient, -0.5884353741496599)).toBeLessThan(1e-13);
  expect(found.statistic).toBeUndefined();
  expect(relativeError(found.pValue, 1.5121961922927388e-10)).toBeLessThan(1e-9);
  const few = kendall(columbus.crime.slice(0, 12), columbus.income.slice(0, 12))!;
  expect(relativeError(few.coefficient, -0.5151515151515151)).toBeLessThan(1e-13);
  expect(relativeError(few.pValue, 0.020980351631393297)).toBeLessThan(1e-12);
});

test('ties are counted in the coefficient and in its variance as in R', () => {
  // R 4.2.2: cor.test(round(CRIME / 10), round(INC / 5), method = "kendall")
  const found = kendall(
    columbus.crime.map((value) => Math.round(value / 10)),
    columbus.income.map((value) => Math.round(value / 5)),
  )!;
  expect(relativeError(found.coefficient, -0.6341419074408318)).toBeLessThan(1e-13);
  expect(relativeError(found.statistic!, -5.3806088228577)).toBeLessThan(1e-12);
  expect(relativeError(found.pValue, 7.42343472135368e-8)).toBeLessThan(1e-11);
});

test('every area twice has the p-value of R with ties of pairs', () => {
  // R 4.2.2: cor.test(rep(CRIME, 2), rep(INC, 2), method = "kendall", exact = FALSE)
  const twice = kendall(
    [...columbus.crime, ...columbus.crime],
    [...columbus.income, ...columbus.income],
  )!;
  expect(relativeError(twice.coefficient, -0.5884353741496599)).toBeLessThan(1e-13);
  expect(relativeError(twice.statistic!, -8.49972622486943)).toBeLessThan(1e-12);
  expect(relativeError(twice.pValue, 1.9003835955758722e-17)).toBeLessThan(1e-11);
});

test('the interval is that of Fieller', () => {
  // R 4.2.2: tanh(atanh(-0.5884353741496599) + c(-1, 1) * qnorm(0.975) * sqrt(0.437 / 45))
  const { lower, upper } = kendall(columbus.crime, columbus.income)!.interval!;
  expect(lower).toBeCloseTo(-0.7005674019334774, 12);
  expect(upper).toBeCloseTo(-0.4479436483766757, 12);
});

test('from fifty areas the p-value is the normal one', () => {
  const rising = Array.from({ length: 50 }, (_, i) => i);
  const nearly = rising.map((i) => (i * 7) % 50);
  expect(kendall(rising, nearly)!.statistic).toBeDefined();
  expect(kendall(rising.slice(0, 49), nearly.slice(0, 49))!.statistic).toBeUndefined();
});

/** Every pair compared, as the definition says. */
function byPairs(first: readonly number[], second: readonly number[]): number | undefined {
  let score = 0;
  let untiedFirst = 0;
  let untiedSecond = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = Math.sign(first[i]! - first[j]!);
      const b = Math.sign(second[i]! - second[j]!);
      score += a * b;
      untiedFirst += Math.abs(a);
      untiedSecond += Math.abs(b);
    }
  }
  const spread = Math.sqrt(untiedFirst * untiedSecond);
  return spread === 0 ? undefined : score / spread;
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 3,
  maxLength: 12,
});

test('the coefficient is that of its definition', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const first = given.map(([a]) => a);
      const second = given.map(([, b]) => b);
      const found = kendall(first, second)?.coefficient;
      const expected = byPairs(first, second);
      if (expected === undefined) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(expected, 12);
      expect(kendall(second, first)?.coefficient).toBe(found);
    }),
    { numRuns: 60 },
  );
});

test('inversions are counted as by comparing all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (values) => {
      let expected = 0;
      for (let i = 0; i < values.length; i++) {
        for (let j = 0; j < i; j++) if (values[j]! > values[i]!) expected++;
      }
      expect(countInversions(values)).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('the exact tail is that of counted orders', () => {
  // Of 24 orders of four, 1, 3, 5, 6, 5, 3 and 1 have 0 … 6 inversions.
  expect([0, 1, 2, 3, 4, 5, 6].map((count) => exactKendallTail(4, count) * 24)).toEqual(
    [2, 8, 18, 24, 18, 8, 2].map((tail) => expect.closeTo(tail, 12)),
  );
  expect(exactKendallTail(1, 0)).toBe(1);
});

test('too few areas and a column that does not vary have nothing', () => {
  expect(kendall([1, 2], [1, 2])).toBeUndefined();
  expect(kendall([1, 1, 1], [1, 2, 3])).toBeUndefined();
  expect(kendall([1, 2, 3], [1, 1, 1])).toBeUndefined();
  expect(kendall([1, 2, 3, 4], [1, 3, 2, 4])!.interval).toBeUndefined();
  expect(kendall([1, 2, 3, 4, 5], [1, 3, 2, 4, 5])!.interval).toBeDefined();
  expect(kendall([1, 2, 3], [1, 2, 3])!.coefficient).toBe(1);
});

test('what is not usable is refused', () => {
  expect(() => kendall([1, 2, 3], [1, 2])).toThrow('invalid second: 2 values beside 3');
  expect(() => kendall([1, Number.NaN, 3], [1, 2, 3])).toThrow('invalid value: NaN');
  expect(() => kendall([1, 2, 3], [1, 2, Infinity])).toThrow('invalid value: Infinity');
});
