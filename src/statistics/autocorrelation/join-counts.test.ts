import { expect, test } from 'vitest';
import { columbus, columbusBinary, columbusWeights } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { type JoinCount, joinCounts } from './join-counts.ts';
import { meanAndVariance } from './testing/ordered-draws.ts';
import { complete, line, unevenMap } from './testing/small-map.ts';

const { crime } = columbus;

const twoSided = { counted: 'all', alternative: 'two-sided' } as const;
const highCrime = crime.map((one) => (one > 35 ? 1 : 0));

const numbersOf = ({ statistic, expected, variance, z }: JoinCount) => [
  statistic,
  expected,
  variance,
  z,
];

test('high crime in Columbus has the join counts and moments of R', () => {
  // R 4.2.2, spdep 1.2-7: joincount.test(HICRIME, lb) and joincount.multi(HICRIME, lb), HICRIME above 35.
  const { caseCase, caseOther, otherOther, n } = joinCounts(highCrime, columbusBinary, {
    counted: 'all',
    alternative: 'greater',
  });
  expect(n).toBe(49);
  expect(
    relativeError(
      [...numbersOf(caseCase), caseCase.p],
      [52, 26.989795918367346, 17.648397830691238, 5.9533935556547233, 1.3131934959439358e-9],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(otherOther),
      [34, 29.336734693877553, 18.638455164957691, 1.0801527302332989],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(caseOther),
      [29, 58.673469387755105, 26.041011280759903, -5.8148618830958529],
    ),
  ).toBeLessThan(1e-9);
  // The same with lw, row-standardised.
  const standardised = joinCounts(highCrime, columbusWeights, twoSided);
  expect(
    relativeError(
      numbersOf(standardised.caseCase),
      [9.2063492063492056, 5.75, 0.47855303468904964, 4.9963468170975576],
    ),
  ).toBeLessThan(1e-9);
  expect(
    relativeError(
      numbersOf(standardised.caseOther),
      [5.8103174603174601, 12.5, 1.3848864810072143, -5.6845804982668868],
    ),
  ).toBeLessThan(1e-9);
});

test('the moments are those of all ways to lay out the cases', () => {
  const distinct = Array.from({ length: 256 }, (_, bits) =>
    Array.from({ length: 8 }, (_mark, i) => (bits >> i) & 1),
  ).filter((marks) => marks.reduce((sum, mark) => sum + mark, 0) === 3);
  expect(distinct).toHaveLength(56);
  const given = joinCounts(distinct[0]!, unevenMap, twoSided);
  const all = distinct.map((way) => joinCounts(way, unevenMap, twoSided));
  for (const which of ['caseCase', 'caseOther', 'otherOther'] as const) {
    const [mean, variance] = meanAndVariance(all.map((one) => one[which].statistic));
    expect(given[which].expected).toBeCloseTo(mean, 12);
    expect(given[which].variance).toBeCloseTo(variance, 12);
  }
});

test('an island, and a case on it, count or not as one says', () => {
  const cases = [1, 1, 0, 0, 0, 0, 0, 1];
  const all = joinCounts(cases, unevenMap, twoSided);
  const linked = joinCounts(cases, unevenMap, { ...twoSided, counted: 'with-neighbours' });
  expect([all.n, linked.n]).toEqual([8, 7]);
  expect(linked.caseCase.statistic).toBe(all.caseCase.statistic);
  // Weights sum to 12.5: 12.5 · 3 · 2 / (2 · 8 · 7) and 12.5 · 2 · 1 / (2 · 7 · 6).
  expect(all.caseCase.expected).toBeCloseTo(75 / 112, 12);
  expect(linked.caseCase.expected).toBeCloseTo(25 / 84, 12);
});

test('one case cannot lie beside another, and has no z', () => {
  expect(joinCounts([1, 0, 0, 0], line(4), twoSided).caseCase).toEqual({
    statistic: 0,
    expected: 0,
    variance: 0,
  });
  const { caseOther } = joinCounts([1, 1, 0, 0, 0], complete(5), twoSided);
  expect(caseOther).toEqual({ statistic: 6, expected: 6, variance: 0 });
});

test('marks that are none, and maps too small, are refused', () => {
  const refuse = (marks: readonly number[], weights = line(4)): unknown =>
    joinCounts(marks, weights, twoSided);
  expect(() => refuse([0, 1, 2, 0])).toThrow('invalid value: 2, neither 0 nor 1');
  expect(() => refuse([0, 1, Number.NaN, 0])).toThrow('invalid value: NaN, neither 0 nor 1');
  expect(() => refuse([0, 0, 0, 0])).toThrow('invalid values: 0 cases of 4');
  expect(() => refuse([1, 1, 1, 1])).toThrow('invalid values: 4 cases of 4');
  expect(() => refuse([1, 0, 1])).toThrow('invalid values: 3 for 4 areas');
  expect(() => refuse([1, 0, 1], line(3))).toThrow('invalid areas: 3, at least 4 are needed');
});
