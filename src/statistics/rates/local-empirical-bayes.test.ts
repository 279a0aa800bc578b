import { expect, test } from 'vitest';
import { countyBinary, northCarolina } from '../testing/north-carolina.ts';
import { weightsOfLinks, weightsOfPairs } from '../weights/spatial-weights.ts';
import { localEmpiricalBayes } from './local-empirical-bayes.ts';

const places = ['Anson', 'Ashe', 'Robeson', 'Mecklenburg', 'Hyde'].map((name) =>
  northCarolina.counties.indexOf(name),
);
function expectAll(found: readonly (number | undefined)[], reference: readonly number[]): void {
  for (const [k, place] of places.entries()) {
    expect(Math.abs(found[place]! - reference[k]!)).toBeLessThan(1e-12 * (1e-6 + reference[k]!));
  }
}

test('rates of sudden infant deaths are smoothed as in spdep, spread around each neighbour’s mean', () => {
  // R 4.2.2, spdep 1.2-7: EBlocal(nc.sids$SID74, nc.sids$BIR74, ncCR85.nb, zero.policy = TRUE)
  const result = localEmpiricalBayes(northCarolina.deaths74, northCarolina.births74, countyBinary, {
    spreadAround: 'neighbour',
  });
  expectAll(
    result.smoothed,
    [
      0.008137780911712847, 0.000992227550851662, 0.003381262806944477, 0.001963851939311524,
      0.002505742326164126,
    ],
  );
  expectAll(
    result.variances,
    [6.494569339925995e-6, 0, 3.3305608180696026e-7, 3.265103987027515e-7, 0],
  );
  expectAll(
    result.means,
    [
      0.00261493040911008, 0.000992227550851662, 0.0028813011632916846, 0.0016455048809232617,
      0.002505742326164126,
    ],
  );
  const sum = result.smoothed.reduce((total: number, rate) => total + rate!, 0);
  expect(sum).toBeCloseTo(0.20733570473949248, 13);
});

test('rates are smoothed as in spdep with geoda = TRUE, spread around the area’s own mean', () => {
  // The same with geoda = TRUE.
  const { smoothed, variances } = localEmpiricalBayes(
    northCarolina.deaths74,
    northCarolina.births74,
    countyBinary,
  );
  expectAll(
    smoothed,
    [
      0.00813542367897774, 0.000992227550851662, 0.003613246149988093, 0.0019414713447406674,
      0.002446683216351382,
    ],
  );
  expectAll(
    variances,
    [6.481011080388156e-6, 0, 8.452378632712909e-7, 2.3329838839565066e-7, 1.7894882970903485e-7],
  );
});

test('without itself an area is drawn towards its neighbours only', () => {
  const weights = weightsOfPairs(3, [
    { a: 0, b: 1 },
    { a: 0, b: 2 },
  ]);
  const { means, variances, smoothed } = localEmpiricalBayes(
    [30, 0, 40],
    [100, 100, 100],
    weights,
    {
      includeSelf: false,
    },
  );
  expect(means).toEqual([0.2, 0.3, 0.3]);
  // (100 · 0.04 + 100 · 0.04) / 200 − 0.2 / 100
  expect(variances[0]).toBeCloseTo(0.038, 14);
  expect(smoothed[0]).toBeCloseTo(0.2 + (0.1 * 0.038) / 0.04, 14);
  // One neighbour alone has no spread.
  expect(variances[1]).toBe(0);
  expect(smoothed[1]).toBe(0.3);
});

test('an island is left as it is, or has nothing to be drawn towards', () => {
  const weights = weightsOfPairs(3, [{ a: 0, b: 1 }]);
  const counts = [1, 2, 3];
  const populations = [10, 10, 10];
  expect(localEmpiricalBayes(counts, populations, weights).smoothed[2]).toBe(0.3);
  const apart = localEmpiricalBayes(counts, populations, weights, { includeSelf: false });
  expect(apart.smoothed[2]).toBeUndefined();
  expect(apart.means[2]).toBeUndefined();
  expect(apart.variances[2]).toBeUndefined();
  expect(apart.crude[2]).toBe(0.3);
});

test('an area where nobody lives counts for nobody', () => {
  const weights = weightsOfPairs(3, [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 0, b: 2 },
  ]);
  const with0 = localEmpiricalBayes([10, 60, 0], [100, 100, 0], weights);
  const without = localEmpiricalBayes([10, 60], [100, 100], weightsOfPairs(2, [{ a: 0, b: 1 }]));
  expect(with0.smoothed).toEqual([...without.smoothed, undefined]);
  expect(with0.variances.slice(0, 2)).toEqual(without.variances);
  expect(with0.means[2]).toBe(0.35);
  expect(with0.crude[2]).toBeUndefined();
});

test('a neighbour without anybody around it has no mean to be spread around', () => {
  const weights = weightsOfLinks(2, [{ from: 0, to: 1, weight: 1 }]);
  const { variances } = localEmpiricalBayes([1, 5], [10, 10], weights, {
    includeSelf: false,
    spreadAround: 'neighbour',
  });
  expect(variances).toEqual([0, undefined]);
});

test('an area that is its own neighbour already is there once', () => {
  const own = {
    areaCount: 3,
    starts: new Int32Array([0, 1, 3, 4]),
    neighbours: new Int32Array([1, 0, 1, 0]),
    weights: new Float64Array([1, 1, 1, 1]),
  };
  const { means } = localEmpiricalBayes([1, 0, 8], [4, 4, 8], own);
  expect(means).toEqual([0.125, 0.125, 0.75]);
});

test('no cases give rates of 0', () => {
  const weights = weightsOfPairs(2, [{ a: 0, b: 1 }]);
  expect(localEmpiricalBayes([0, 0], [5, 7], weights).smoothed).toEqual([0, 0]);
});

test('a wrong argument is refused with its value', () => {
  const weights = weightsOfPairs(2, []);
  expect(() => localEmpiricalBayes([1], [1], weights)).toThrow(
    'invalid weights: 2 areas for 1 counts',
  );
  expect(() => localEmpiricalBayes([1, 1], [1, 0], weights)).toThrow('where the population is 0');
});
