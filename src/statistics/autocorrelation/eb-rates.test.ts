import { expect, test } from 'vitest';
import { countyBinary, countyWeights, northCarolina } from '../testing/north-carolina.ts';
import { relativeError } from '../testing/relative-error.ts';
import { ebRates } from './eb-rates.ts';
import { moran } from './moran.ts';

test('sudden infant deaths in North Carolina have the standardised rates and the index of R', () => {
  // R 4.2.2, spdep 1.2-7: EBImoran.mc(nc.sids$SID74, nc.sids$BIR74, listw, nsim = 99), $z[1:5], $statistic.
  const rates = ebRates(northCarolina.deaths74, northCarolina.births74);
  expect(
    relativeError(
      [...rates.subarray(0, 5)],
      [
        -0.68230418900458756, -0.91132811356291532, -0.38244816040311114, -0.024294774037529658,
        2.9126367201792913,
      ],
    ),
  ).toBeLessThan(1e-9);
  const options = { counted: 'all', alternative: 'greater' } as const;
  const indices = [countyBinary, countyWeights].map(
    (weights) => moran(rates, weights, options).statistic,
  );
  expect(relativeError(indices, [0.22943729252095307, 0.25423099115280356])).toBeLessThan(1e-9);
});

test('where the rates differ less than chance would have it, the variance is that of chance', () => {
  // b = 0.1; Σ n (p − b)² / Σ n = 0.0002 is less than b / mean population, so that a is below 0 and
  // a + b / n too in the larger area, not in the smaller one.
  const rates = ebRates([2, 12, 106], [10, 100, 1090]);
  const overall = 120 / 1200;
  const spread =
    (10 * (0.2 - overall) ** 2 + 100 * (0.12 - overall) ** 2 + 1090 * (106 / 1090 - overall) ** 2) /
    1200;
  const between = spread - overall / 400;
  expect(between + overall / 1090).toBeLessThan(0);
  expect(between + overall / 10).toBeGreaterThan(0);
  expect(rates[0]).toBeCloseTo((0.2 - overall) / Math.sqrt(between + overall / 10), 12);
  expect(rates[2]).toBeCloseTo((106 / 1090 - overall) / Math.sqrt(overall / 1090), 12);
});

test('no cases at all, nobody to be one, and numbers that are none are refused', () => {
  expect(() => ebRates([0, 0], [5, 5])).toThrow('invalid cases: none');
  expect(() => ebRates([1, -1], [5, 5])).toThrow('invalid cases: -1');
  expect(() => ebRates([1, Infinity], [5, 5])).toThrow('invalid cases: Infinity');
  expect(() => ebRates([1, 1], [5, 0])).toThrow('invalid population: 0');
  expect(() => ebRates([1, 1], [5, Number.NaN])).toThrow('invalid population: NaN');
  expect(() => ebRates([1, 1], [5, Infinity])).toThrow('invalid population: Infinity');
  expect(() => ebRates([1, 1], [5])).toThrow('invalid population: 1 areas beside 2');
  expect([...ebRates([0, 1e9], [1e9, 1e9])].every(Number.isFinite)).toBe(true);
});
