import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import {
  columbus,
  columbusBinary,
  columbusWeights,
  columbusWithIslands,
} from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { readSmallAreas } from '../testing/small-areas.ts';
import {
  rowStandardise,
  type SpatialWeights,
  weightsOfLinks,
  weightsOfPairs,
} from '../weights/spatial-weights.ts';
import { type GlobalStatistic, moran } from './moran.ts';

const readData = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');

const { crime } = columbus;

const twoSided = { counted: 'all', alternative: 'two-sided' } as const;

/** Statistic, expected, variance, z and p, as `moran.test` in spdep prints them. */
function numbersOf(
  { statistic, expected, ...tests }: GlobalStatistic,
  assumption: 'normality' | 'randomisation',
): readonly number[] {
  const { variance, z, p } = tests[assumption];
  return [statistic, expected, variance, z!, p!];
}

test('crime in Columbus has the I and the moments of R', () => {
  // R 4.2.2, spdep 1.2-7: moran.test(CRIME, lw, randomisation = TRUE / FALSE, alternative = …).
  const standardised = moran(crime, columbusWeights, twoSided);
  expect(
    relativeError(
      numbersOf(standardised, 'randomisation'),
      [
        0.48577091366177316, -0.020833333333333332, 0.0089911213217790664, 5.3427136394080277,
        9.1565354826039289e-8,
      ],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(standardised, 'normality'),
      [
        0.48577091366177316, -0.020833333333333332, 0.008860962269450514, 5.3818102639596264,
        7.3740468560551754e-8,
      ],
    ),
  ).toBeLessThan(1e-9);
  const binary = moran(crime, columbusBinary, { counted: 'all', alternative: 'greater' });
  expect(
    relativeError(
      numbersOf(binary, 'randomisation'),
      [
        0.48227230698335266, -0.020833333333333332, 0.0076747572609707493, 5.7428419221757725,
        4.6550316211696789e-9,
      ],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(binary, 'normality'),
      [
        0.48227230698335266, -0.020833333333333332, 0.0075669804137786182, 5.7835951026121153,
        3.6560409086904948e-9,
      ],
    ),
  ).toBeLessThan(1e-9);
});

test('islands count in n or not, as one says', () => {
  // R 4.2.2, spdep 1.2-7: moran.test(CRIME, l2, zero.policy = TRUE, adjust.n = FALSE / TRUE).
  const all = moran(crime, columbusWithIslands, twoSided);
  expect(all.n).toBe(49);
  expect(
    relativeError(
      numbersOf(all, 'randomisation'),
      [
        0.48085197440344002, -0.020833333333333332, 0.0094973380996765493, 5.1479039249272462,
        2.6341333992519237e-7,
      ],
    ),
  ).toBeLessThan(1e-9);
  const linked = moran(crime, columbusWithIslands, { ...twoSided, counted: 'with-neighbours' });
  expect(linked.n).toBe(47);
  expect(
    relativeError(
      numbersOf(linked, 'randomisation'),
      [
        0.4612253632032996, -0.021739130434782608, 0.0094968121913941213, 4.9559427278496697,
        7.1980418258556743e-7,
      ],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(linked, 'normality'),
      [
        0.4612253632032996, -0.021739130434782608, 0.0093540845999299672, 4.9936092632927735,
        5.9261233631963001e-7,
      ],
    ),
  ).toBeLessThan(1e-9);
});

test('the small areas of Uppsala and Enköping have the I of R', () => {
  // R 4.2.2, spdep 1.2-7, to the six decimals in the source of the data; row-standardised rook neighbours.
  const { borders, valuesOf } = readSmallAreas(readData);
  const weights = rowStandardise(borders);
  const round = (indicator: string): number =>
    Number(moran(valuesOf(indicator), weights, twoSided).statistic.toFixed(6));
  expect(round('net-income')).toBe(0.360571);
  expect(round('unemployment')).toBe(0.506245);
  expect(round('low-economic-standard')).toBe(0.427626);
  expect(round('foreign-background')).toBe(0.591184);
  expect(round('education')).toBe(0.750832);
});

/** A ring of areas, each with a link of weight 1 to the next and of weight 2 back. */
function ring(areaCount: number): SpatialWeights {
  const links = Array.from({ length: areaCount }, (_, from) => [
    { from, to: (from + 1) % areaCount, weight: 1 },
    { from: (from + 1) % areaCount, to: from, weight: 2 },
  ]);
  return weightsOfLinks(areaCount, links.flat());
}

const values = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 9 })
  .filter((list) => new Set(list).size > 1);

test('I and its p do not change when the variable is moved, stretched or turned', () => {
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: -9, max: 9 }),
      fc.constantFrom(-3, 0.1, 1e9),
      (x, a, b) => {
        const weights = ring(x.length);
        const one = moran(x, weights, twoSided);
        const other = moran(
          x.map((value) => a + b * value),
          weights,
          twoSided,
        );
        expect(other.statistic).toBeCloseTo(one.statistic, 9);
        expect(other.randomisation.variance).toBeCloseTo(one.randomisation.variance, 9);
      },
    ),
  );
});

test('I does not change when the areas are numbered in another way or every weight is doubled', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 4 }), (x, by) => {
      const n = x.length;
      const turned = x.map((_, i) => x[(i + by) % n]!);
      const one = moran(x, ring(n), twoSided);
      expect(moran(turned, ring(n), twoSided).statistic).toBeCloseTo(one.statistic, 10);
      const weights = ring(n);
      const doubled = { ...weights, weights: weights.weights.map((weight) => 2 * weight) };
      const heavy = moran(x, doubled, twoSided);
      expect(heavy.statistic).toBeCloseTo(one.statistic, 10);
      expect(heavy.normality.variance).toBeCloseTo(one.normality.variance, 10);
    }),
  );
});

test('I lies between its bounds, which are eigenvalues of the centred weights', () => {
  // De Jong, Sprenger and van Veen, Geographical Analysis 16 (1984): n / S₀ times the extremes of M W M.
  const n = 8;
  const pairs = [0, 1, 2, 3, 4, 5, 6].map((a) => ({ a, b: a + 1 }));
  const line = weightsOfPairs(n, [...pairs, { a: 0, b: 3 }]);
  const table = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_cell, j) =>
      [...line.neighbours.subarray(line.starts[i]!, line.starts[i + 1]!)].includes(j) ? 1 : 0,
    ),
  );
  const means = table.map((row) => row.reduce<number>((sum, one) => sum + one, 0) / n);
  const all = means.reduce((sum, one) => sum + one, 0) / n;
  const centred = table.map((row, i) => row.map((one, j) => one - means[i]! - means[j]! + all));
  const { values: roots, vectors } = symmetricEigen({
    rows: n,
    columns: n,
    values: Float64Array.from(centred.flat()),
  });
  const [upper, lower] = [roots[0]!, roots[n - 1]!].map(
    (root) => (n * root) / line.neighbours.length,
  );
  const highest = Array.from({ length: n }, (_, i) => vectors.values[i * n]!);
  expect(moran(highest, line, twoSided).statistic).toBeCloseTo(upper!, 10);
  const anyValues = fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n })
    .filter((list) => new Set(list).size > 1);
  fc.assert(
    fc.property(anyValues, (x) => {
      const { statistic } = moran(x, line, twoSided);
      expect(statistic).toBeLessThanOrEqual(upper! + 1e-12);
      expect(statistic).toBeGreaterThanOrEqual(lower! - 1e-12);
    }),
  );
});

test('the moments under randomisation are those of all ways to lay out the values', () => {
  const x = [1, 2, 2, 5, 9];
  const weights = weightsOfLinks(5, [
    { from: 0, to: 1, weight: 1 },
    { from: 1, to: 2, weight: 3 },
    { from: 2, to: 1, weight: 2 },
    { from: 3, to: 4, weight: 1 },
    { from: 4, to: 0, weight: 0.5 },
  ]);
  const all = permutationsOf(x).map((one) => moran(one, weights, twoSided).statistic);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  const { expected, randomisation } = moran(x, weights, twoSided);
  expect(expected).toBe(-0.25);
  expect(mean).toBeCloseTo(expected, 12);
  expect(randomisation.variance).toBeCloseTo(variance, 12);
});

function permutationsOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutationsOf(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}

test('where everybody is a neighbour of everybody, chance leaves no room and there is no p', () => {
  const pairs = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].filter((b) => b > a).map((b) => ({ a, b })),
  );
  const { statistic, normality, randomisation } = moran(
    [1, 2, 3, 7],
    weightsOfPairs(4, pairs),
    twoSided,
  );
  expect(statistic).toBeCloseTo(-1 / 3, 12);
  expect(normality).toEqual({ variance: 0 });
  expect(randomisation).toEqual({ variance: 0 });
});

test('values of any size have the same I', () => {
  const x = [1, 2, 3, 4, 7];
  const { statistic } = moran(x, ring(5), twoSided);
  for (const size of [1e-200, 1e9, 1e300]) {
    const sized = moran(
      x.map((value) => value * size),
      ring(5),
      twoSided,
    );
    expect(sized.statistic).toBeCloseTo(statistic, 12);
  }
});

test('what has no answer is refused', () => {
  const refuse = (x: readonly number[], weights = ring(5)): unknown => moran(x, weights, twoSided);
  expect(() => refuse([0.1, 0.1, 0.1, 0.1, 0.1])).toThrow('invalid values: all 5 are equal');
  expect(() => refuse([1, 2, 3, 4])).toThrow('invalid values: 4 for 5 areas');
  expect(() => refuse([1, 2, Number.NaN, 4, 5])).toThrow('invalid value: NaN');
  expect(() => refuse([1, 2, Infinity, 4, 5])).toThrow('invalid value: Infinity');
  expect(() => refuse([1.7e308, 1.7e308, 1, 2, 3])).toThrow('invalid values: too large');
  expect(() => refuse([1, 2, 3], ring(3))).toThrow('invalid areas: 3, at least 4 are needed');
  expect(() => refuse([1], weightsOfPairs(1, []))).toThrow('invalid values: all 1 are equal');
  expect(() => refuse([1, 2, 3, 4, 5], weightsOfPairs(5, []))).toThrow(
    'invalid weights: their sum is 0',
  );
  expect(() => refuse([1, 2], weightsOfLinks(2, [{ from: 0, to: 1, weight: 1e200 }]))).toThrow(
    'invalid weights: their sum is 1e+200',
  );
  expect(moran([1, 2, 3, 4], ring(4), twoSided).n).toBe(4);
});
