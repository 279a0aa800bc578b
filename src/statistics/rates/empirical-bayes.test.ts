import fc from 'fast-check';
import { expect, test } from 'vitest';
import { northCarolina } from '../testing/north-carolina.ts';
import { empiricalBayes } from './empirical-bayes.ts';

const places = ['Anson', 'Ashe', 'Robeson', 'Mecklenburg', 'Hyde'].map((name) =>
  northCarolina.counties.indexOf(name),
);

function expectRelative(value: number | undefined, reference: number): void {
  expect(Math.abs(value! / reference - 1)).toBeLessThan(1e-12);
}

test('rates of sudden infant deaths are smoothed as in spdep', () => {
  // R 4.2.2, spdep 1.2-7: EBest(nc.sids$SID74, nc.sids$BIR74, family = "poisson")
  const { smoothed, mean, variance } = empiricalBayes(
    northCarolina.deaths74,
    northCarolina.births74,
  )!;
  expectRelative(mean, 0.0020214448936544207);
  expectRelative(variance, 7.692930647014651e-7);
  const reference = [
    0.004838804052126551, 0.0016972973308556228, 0.0034527751137108697, 0.0020363545658604225,
    0.001791058708956381,
  ];
  for (const [k, place] of places.entries()) expectRelative(smoothed[place], reference[k]!);
});

test('shares are smoothed by the binomial family as in spdep', () => {
  // EBest(nc.sids$SID74, nc.sids$BIR74, family = "binomial")
  const { smoothed } = empiricalBayes(northCarolina.deaths74, northCarolina.births74, 'binomial')!;
  const reference = [
    0.00484642213220509, 0.0016963075977837192, 0.0034543174103223327, 0.002036361538756008,
    0.0017901759674965531,
  ];
  for (const [k, place] of places.entries()) expectRelative(smoothed[place], reference[k]!);
});

test('rates that chance explains all become the mean', () => {
  for (const family of ['poisson', 'binomial'] as const) {
    const { smoothed, variance } = empiricalBayes([1, 2, 1], [100, 100, 100], family)!;
    expect(variance).toBe(0);
    expect(smoothed).toEqual([4 / 300, 4 / 300, 4 / 300]);
  }
});

test('equal rates and no cases at all stay what they are', () => {
  for (const family of ['poisson', 'binomial'] as const) {
    expect(empiricalBayes([0, 0], [5, 10], family)?.smoothed).toEqual([0, 0]);
    expect(empiricalBayes([5, 10], [10, 20], family)?.smoothed).toEqual([0.5, 0.5]);
    expect(empiricalBayes([5, 10], [5, 10], family)?.smoothed).toEqual([1, 1]);
  }
});

test('an area where nobody lives has no rate and does not count', () => {
  const without = empiricalBayes([0, 40], [10, 100])!;
  const beside = empiricalBayes([0, 0, 40], [10, 0, 100])!;
  expect(beside.crude).toEqual([0, undefined, 0.4]);
  expect(beside.smoothed).toEqual([without.smoothed[0], undefined, without.smoothed[1]]);
  expect(beside.variance).toBe(without.variance);
  expect(empiricalBayes([0, 0], [0, 0])).toBeUndefined();
  expect(empiricalBayes([], [])).toBeUndefined();
});

const counties = fc.array(
  fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((population) =>
      fc.tuple(fc.integer({ min: 0, max: population }), fc.constant(population)),
    ),
  { minLength: 1, maxLength: 12 },
);

test('a smoothed rate lies between the crude one and the mean, and the order of areas is all one', () => {
  fc.assert(
    fc.property(counties, fc.constantFrom('poisson', 'binomial'), (areas, family) => {
      const counts = areas.map(([count]) => count);
      const populations = areas.map(([, population]) => population);
      const { crude, smoothed, mean } = empiricalBayes(counts, populations, family)!;
      for (const [i, rate] of smoothed.entries()) {
        expect(rate).toBeGreaterThanOrEqual(Math.min(crude[i]!, mean) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(crude[i]!, mean) + 1e-12);
      }
      const turned = empiricalBayes(counts.toReversed(), populations.toReversed(), family)!;
      for (const [i, rate] of turned.smoothed.toReversed().entries()) {
        expect(rate).toBeCloseTo(smoothed[i]!, 10);
      }
    }),
    { numRuns: 60 },
  );
});

test('ten times the people and cases with the same rates move less', () => {
  const few = empiricalBayes([1, 40], [100, 1000])!;
  const many = empiricalBayes([10, 400], [1000, 10_000])!;
  expect(many.smoothed[0]).toBeLessThan(few.smoothed[0]!);
  expect(few.smoothed[0]).toBeLessThan(few.mean);
});

test('counts of a thousand million are smoothed', () => {
  const { smoothed } = empiricalBayes([1e9, 0], [1e10, 1])!;
  expect(smoothed[0]).toBeCloseTo(0.1, 9);
  expect(smoothed[1]).toBeCloseTo(0.1, 1);
});

test('a wrong argument is refused with its value', () => {
  expect(() => empiricalBayes([1], [1, 2])).toThrow('invalid populations: 2 for 1 counts');
  expect(() => empiricalBayes([1], [0])).toThrow('invalid count: 1 where the population is 0');
  expect(() => empiricalBayes([-1], [1])).toThrow('invalid count: -1');
  expect(() => empiricalBayes([Number.NaN], [1])).toThrow('invalid count: NaN');
  expect(() => empiricalBayes([Infinity], [1])).toThrow('invalid count: Infinity');
  expect(() => empiricalBayes([0], [-1])).toThrow('invalid population: -1');
  expect(() => empiricalBayes([0], [Infinity])).toThrow('invalid population: Infinity');
  expect(() => empiricalBayes([3], [2], 'binomial')).toThrow('invalid count: 3 of 2');
  expect(empiricalBayes([3], [2], 'poisson')?.mean).toBe(1.5);
});
