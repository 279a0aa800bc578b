import { expect, test } from 'vitest';
import {
  columbus,
  columbusBinary,
  columbusWeights,
  columbusWithIslands,
} from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { geary } from './geary.ts';
import type { GlobalStatistic } from './moran.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';
import { complete, line, unevenMap } from './testing/small-map.ts';

const { crime } = columbus;

const twoSided = { counted: 'all', alternative: 'two-sided' } as const;

function numbersOf(
  { statistic, expected, ...tests }: GlobalStatistic,
  assumption: 'normality' | 'randomisation',
): readonly (number | undefined)[] {
  const { variance, z, p } = tests[assumption];
  return [statistic, expected, variance, z, p];
}

test('crime in Columbus has the C and the moments of R, with z turned', () => {
  // R 4.2.2, spdep 1.2-7: geary.test(CRIME, lw, randomisation = TRUE / FALSE, alternative = "two.sided").
  const standardised = geary(crime, columbusWeights, twoSided);
  expect(
    relativeError(
      numbersOf(standardised, 'randomisation'),
      [0.54780337716725136, 1, 0.0098041078703855009, -4.5669186335426541, 4.949460193296385e-6],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(standardised, 'normality'),
      [0.54780337716725136, 1, 0.010306735761082191, -4.4541695391366343, 8.4218533727149098e-6],
    ),
  ).toBeLessThan(1e-9);
  const binary = geary(crime, columbusBinary, twoSided);
  expect(
    relativeError(
      numbersOf(binary, 'randomisation'),
      [0.60585587912398442, 1, 0.011858121371253466, -3.6194877186424765, 0.00029518681978317934],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(binary, 'normality'),
      [0.60585587912398442, 1, 0.014151984877126654, -3.313190252841653, 0.00092238212671691855],
    ),
  ).toBeLessThan(1e-9);
});

test('less asks for clustering', () => {
  const { normality } = geary(crime, columbusWeights, { counted: 'all', alternative: 'less' });
  expect(normality.p).toBeCloseTo(8.4218533727149098e-6 / 2, 12);
});

test('the moments under randomisation are those of all ways to lay out the values', () => {
  const values = [1, 2, 2, 5, 9, 3];
  const weights = {
    ...line(6),
    weights: Float64Array.from(line(6).weights, (_, k) => 1 + (k % 3)),
  };
  const all = orderedDraws(values, 6).map((one) => geary(one, weights, twoSided).statistic);
  const [mean, variance] = meanAndVariance(all);
  const { expected, randomisation } = geary(values, weights, twoSided);
  expect(expected).toBe(1);
  expect(mean).toBeCloseTo(1, 12);
  expect(randomisation.variance).toBeCloseTo(variance, 12);
});

test('islands count in n or not, as one says', () => {
  const all = geary(crime, columbusWithIslands, twoSided);
  const linked = geary(crime, columbusWithIslands, { ...twoSided, counted: 'with-neighbours' });
  expect([all.n, linked.n]).toEqual([49, 47]);
  expect(linked.statistic / all.statistic).toBeCloseTo(46 / 48, 12);
});

test('where everybody is a neighbour of everybody, chance leaves no room and there is no p', () => {
  const { statistic, normality, randomisation } = geary([1, 2, 3, 7], complete(4), twoSided);
  expect(statistic).toBeCloseTo(1, 12);
  expect([normality, randomisation]).toEqual([{ variance: 0 }, { variance: 0 }]);
});

test('what has no answer is refused', () => {
  expect(() => geary([2, 2, 2, 2], line(4), twoSided)).toThrow('invalid values: all 4 are equal');
  expect(() => geary([1, 2, 3], line(3), twoSided)).toThrow(
    'invalid areas: 3, at least 4 are needed',
  );
  expect(() => geary([1, 2], unevenMap, twoSided)).toThrow('invalid values: 2 for 8 areas');
});
