import { expect, test } from 'vitest';
import { leastCases } from './least-cases.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';

test('the ratio is that of the likelihoods', () => {
  // dpois(10, 10) dpois(90, 90) over dpois(10, 5) dpois(90, 95): the logarithm of their ratio in R 4.2.2,
  // sum(dpois(c(10, 90), c(10, 90), log = TRUE) - dpois(c(10, 90), c(5, 95), log = TRUE))
  const poisson = logLikelihoodRatio('poisson', 10, 5, 100, 100);
  expect(poisson).toBeCloseTo(2.06542189127463, 13);
  // dbinom likewise: 10 of 20 and 20 of 80 over 30 of 100 everywhere.
  const bernoulli = logLikelihoodRatio('bernoulli', 10, 20, 30, 100);
  const log = (k: number, n: number, p: number): number =>
    k * Math.log(p) + (n - k) * Math.log(1 - p);
  const free = log(10, 20, 0.5) + log(20, 80, 0.25);
  expect(bernoulli).toBeCloseTo(free - log(30, 100, 0.3), 12);
});

test('as many as expected, or fewer, give 0', () => {
  for (const model of ['poisson', 'bernoulli', 'permutation'] as const) {
    expect(logLikelihoodRatio(model, 5, 10, 50, 100)).toBe(0);
    expect(logLikelihoodRatio(model, 4, 10, 50, 100)).toBe(0);
    expect(logLikelihoodRatio(model, 6, 10, 50, 100)).toBeGreaterThan(0);
  }
});

test('all cases inside, and persons that all are cases, have a ratio', () => {
  expect(logLikelihoodRatio('poisson', 4, 1, 4, 4)).toBeCloseTo(4 * Math.log(4), 12);
  const all = logLikelihoodRatio('bernoulli', 4, 4, 4, 8);
  expect(all).toBeCloseTo(8 * Math.log(2), 12);
});

test.each([
  ['poisson', 0],
  ['poisson', 4],
  ['bernoulli', 4],
] as const)(
  '%s: fewer cases than the least never beat the floor %f, and few above it fail to',
  (model, floor) => {
    const sizes = Float64Array.from({ length: 4200 }, (_, i) => 1 + 0.0018 * (4199 - i) ** 2);
    const least = leastCases(sizes, floor, { model, totalCases: 1000, totalSize: 100_000 });
    let missed = 0;
    let wasted = 0;
    for (let k = 0; k < sizes.length; k += 10) {
      const ratio = (cases: number): number =>
        cases > sizes[k]! && model === 'bernoulli'
          ? 0
          : logLikelihoodRatio(model, cases, sizes[k]!, 1000, 100_000);
      // The ratio grows with the cases.
      if (ratio(least[k]! - 1) > floor) missed++;
      if (ratio(least[k]!) <= floor) wasted++;
    }
    expect(missed).toBe(0);
    expect(wasted).toBeLessThan(30);
  },
);

test('for few sizes the least cases are exact', () => {
  const totals = { model: 'poisson', totalCases: 1000, totalSize: 100_000 } as const;
  const sizes = Float64Array.from({ length: 60 }, (_, i) => 1 + 13 * i * i);
  for (const [k, least] of leastCases(sizes, 4, totals).entries()) {
    expect(logLikelihoodRatio('poisson', least, sizes[k]!, 1000, 100_000)).toBeGreaterThan(4);
    expect(logLikelihoodRatio('poisson', least - 1, sizes[k]!, 1000, 100_000)).toBeLessThanOrEqual(
      4,
    );
  }
});

test('one case is enough where nothing was expected', () => {
  const totals = { model: 'poisson', totalCases: 10, totalSize: 100 } as const;
  expect([...leastCases([0], 4, totals)]).toEqual([1]);
});

test('a floor as high as the ratio of all cases is out of reach', () => {
  const totals = { model: 'poisson', totalCases: 4, totalSize: 4 } as const;
  const highest = logLikelihoodRatio('poisson', 4, 1, 4, 4);
  expect([...leastCases([1], highest, totals)]).toEqual([2 ** 31 - 1]);
  expect([...leastCases([1], highest - 1e-3, totals)]).toEqual([4]);
});

test('counts of cases that 32 bits cannot hold beside never are held in 64', () => {
  const totals = { model: 'poisson', totalSize: 100 } as const;
  const never = (totalCases: number) => leastCases([Number.NaN], 0, { ...totals, totalCases })[0];
  expect(never(2 ** 31 - 2)).toBe(2 ** 31 - 1);
  expect(never(2 ** 31 - 1)).toBe(Infinity);
});

test('no number of cases is enough where no zone ends, or where the floor is out of reach', () => {
  const totals = { model: 'poisson', totalCases: 10, totalSize: 100 } as const;
  expect([...leastCases([Number.NaN, 10], 0, totals)]).toEqual([2 ** 31 - 1, 2]);
  expect([...leastCases([50], 100, totals)]).toEqual([2 ** 31 - 1]);
  const huge = leastCases([Number.NaN, 10], 0, { ...totals, totalCases: 1e10 });
  expect(huge[0]).toBe(Infinity);
  expect(huge[1]).toBeGreaterThan(1e9);
  expect(huge[1]).toBeLessThan(1.001e9);
});
