import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { columbus, columbusWeights } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { restrictWeights } from '../weights/spatial-weights.ts';
import { type LocalMoranTest, localMoran, prepareLocalMoran } from './local-moran.ts';
import { moran } from './moran.ts';
import type { PermutationPlan } from './permutation-plan.ts';
import { permuteLocalPart } from './permute-locally.ts';
import { localMoranExpected, localMoranI, localMoranVariance } from './testing/columbus-local.ts';
import { hexagonWeights, patternedValues } from './testing/hexagon-map.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';
import { complete, line, unevenMap } from './testing/small-map.ts';

const { crime, income } = columbus;

const plan: PermutationPlan = { permutations: 99, seed: 1, alternative: 'two-sided' };
const subject = { values: crime, weights: columbusWeights };

/** The tested areas. */
const tested = (rows: ReturnType<typeof localMoran>): readonly LocalMoranTest[] =>
  rows.filter((row): row is LocalMoranTest => 'p' in row);

test('crime in Columbus has the Ii and the conditional moments of R', () => {
  const rows = tested(localMoran(subject, 'n', plan));
  const of = (key: 'statistic' | 'expected' | 'variance') => rows.map((row) => row[key]);
  expect(relativeError(of('statistic'), localMoranI)).toBeLessThan(1e-9);
  expect(relativeError(of('expected'), localMoranExpected)).toBeLessThan(1e-9);
  expect(relativeError(of('variance'), localMoranVariance)).toBeLessThan(1e-9);
  for (const { statistic, expected, variance, z } of rows) {
    expect(z).toBeCloseTo((statistic - expected) / Math.sqrt(variance), 12);
  }
});

test('with n − 1 all statistics are smaller by 48 / 49', () => {
  // R 4.2.2, spdep 1.2-7: localmoran(CRIME, lw, mlvar = FALSE)[1:3, 1].
  const rows = tested(localMoran(subject, 'n-1', plan));
  expect(
    relativeError(
      rows.slice(0, 3).map(({ statistic }) => statistic),
      [0.72178137855512459, 0.51798564564829386, 0.091935420403201198],
    ),
  ).toBeLessThan(1e-9);
  expect(rows[0]!.z).toBeCloseTo(tested(localMoran(subject, 'n', plan))[0]!.z!, 12);
});

test('the mean of all is Moran’s I', () => {
  const rows = tested(localMoran(subject, 'n', plan));
  const [mean] = meanAndVariance(rows.map(({ statistic }) => statistic));
  const options = { counted: 'all', alternative: 'greater' } as const;
  expect(mean).toBeCloseTo(moran(crime, columbusWeights, options).statistic, 12);
});

test('the bivariate one sets crime against the neighbours’ income', () => {
  const rows = tested(localMoran({ ...subject, lagged: income }, 'n-1', plan));
  const sum = rows.reduce((total, { statistic }) => total + statistic, 0);
  // R 4.2.2, spdep 1.2-7: sum(scale(CRIME) * lag.listw(lw, scale(INC))) / 48, as bivariate Moran's I.
  expect(sum / 48).toBeCloseTo(-0.42326974001743628, 12);
});

test('the moments are those of all conditional draws, also of another variable', () => {
  const values = [3, 3, 7, 1, 9, 4, 4, 6];
  const lagged = [1, 5, 2, 2, 8, 0, 3, 3];
  const [, , row] = localMoran({ values, lagged, weights: unevenMap }, 'n', plan);
  const [meanX, varianceX] = meanAndVariance(values);
  const [meanY, varianceY] = meanAndVariance(lagged);
  const factor = (values[2]! - meanX) / Math.sqrt(varianceX * varianceY);
  const all = orderedDraws(lagged.toSpliced(2, 1), 3).map(
    ([a, b, c]) => factor * (a! - meanY + (b! - meanY) + 3 * (c! - meanY)),
  );
  const [mean, variance] = meanAndVariance(all);
  const { expected, variance: given } = row as LocalMoranTest;
  expect(expected).toBeCloseTo(mean, 12);
  expect(given).toBeCloseTo(variance, 12);
});

test('an island has no statistic and no p, and says why', () => {
  const rows = localMoran({ values: [3, 3, 7, 1, 9, 4, 4, 6], weights: unevenMap }, 'n', plan);
  expect(rows[7]).toEqual({ neighbours: 0, untested: 'no neighbours' });
  const zero = { ...line(3), weights: new Float64Array([0, 0, 1, 1]) };
  const [nothing] = localMoran({ values: [1, 2, 4], weights: zero }, 'n', plan);
  expect(nothing).toEqual({ neighbours: 1, untested: 'no neighbours' });
  expect(
    localMoran({ values: [1, 2], weights: { ...line(2), starts: new Int32Array(3) } }, 'n', plan),
  ).toEqual([0, 1].map(() => ({ neighbours: 0, untested: 'no neighbours' })));
});

test('where the others cannot change the statistic, p is 1 and there is no z', () => {
  for (const row of tested(localMoran({ values: [1, 2, 4, 9], weights: complete(4) }, 'n', plan))) {
    expect(row).toMatchObject({ p: 1, q: 1, variance: 0, neighbours: 3 });
    expect(row).not.toHaveProperty('z');
  }
  const [one] = tested(localMoran({ values: [1, 2], weights: line(2) }, 'n', plan));
  expect(one).toMatchObject({ statistic: -1, p: 1, quadrant: 'low-high' });
});

test('the two-sided p is twice the smaller tail, turned where the area is low', () => {
  const weights = hexagonWeights(8, 6);
  const values = patternedValues(weights, 4, 3);
  const rowsOf = (alternative: PermutationPlan['alternative']) =>
    tested(localMoran({ values, weights }, 'n', { ...plan, alternative }));
  const [twoSided, greater, less, folded] = (
    ['two-sided', 'greater', 'less', 'folded'] as const
  ).map(rowsOf);
  for (const [i, row] of twoSided!.entries()) {
    const smaller = Math.min(greater![i]!.p, less![i]!.p);
    expect(folded![i]!.p).toBe(smaller);
    expect(row.p).toBe(Math.min(1, 2 * smaller));
    // A statistic far above the expected is in the upper tail, whatever the side of the mean.
    if (row.z! > 1) expect(greater![i]!.p).toBeLessThan(less![i]!.p);
    if (row.z! < -1) expect(less![i]!.p).toBeLessThan(greater![i]!.p);
  }
});

test('p does not change when the variable is moved, stretched or turned', () => {
  const weights = hexagonWeights(5, 4);
  const values = [...patternedValues(weights, 2, 2)].map((value) => Math.round(value * 8));
  const rows = localMoran({ values, weights }, 'n', plan);
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), fc.constantFrom(-2, 0.5, 4096), (a, b) => {
      const moved = { values: values.map((value) => a + b * value), weights };
      for (const [i, row] of tested(localMoran(moved, 'n', plan)).entries()) {
        expect(row.p).toBe(tested(rows)[i]!.p);
        expect(row.statistic).toBeCloseTo(tested(rows)[i]!.statistic, 9);
      }
    }),
    { numRuns: 10 },
  );
});

test('statistics follow the areas when these are numbered in another way', () => {
  const weights = hexagonWeights(5, 4);
  const values = [...patternedValues(weights, 2, 2)];
  const order = createRandom(3).shuffle(values.map((_, i) => i));
  const there = localMoran(
    { values: order.map((i) => values[i]!), weights: restrictWeights(weights, order) },
    'n',
    plan,
  );
  const here = tested(localMoran({ values, weights }, 'n', plan));
  for (const [place, row] of tested(there).entries()) {
    const { statistic, quadrant, neighbours } = here[order[place]!]!;
    expect(row).toMatchObject({ quadrant, neighbours });
    expect(row.statistic).toBeCloseTo(statistic, 12);
  }
});

test('without pattern every p is as likely as any other', () => {
  const weights = hexagonWeights(30, 20);
  const values = patternedValues(weights, 6, 0);
  const rows = tested(localMoran({ values, weights }, 'n', { ...plan, alternative: 'greater' }));
  const tenths = new Array<number>(10).fill(0);
  for (const { p } of rows) tenths[Math.ceil(p * 10) - 1]! += 1;
  const chiSquare = tenths.reduce((sum, count) => sum + (count - 60) ** 2 / 60, 0);
  // The 99.9 per cent point with 9 degrees of freedom.
  expect(chiSquare).toBeLessThan(27.9);
});

test('the number of significant areas is the one that has settled', () => {
  const weights = hexagonWeights(20, 15);
  const values = patternedValues(weights, 18, 4);
  const adaptive = { ...plan, permutations: 19_999, level: 0.05 };
  const rows = tested(localMoran({ values, weights }, 'n', adaptive));
  // Up to a million permutations of the seeds 11, 12 and 13: 62 each.
  expect(rows.filter(({ p }) => p <= 0.05)).toHaveLength(62);
  expect(rows.filter(({ permutations }) => permutations === 99).length).toBeGreaterThan(60);
  expect(rows.filter(({ p }) => p > 0.3).every((row) => row.permutations <= 199)).toBe(true);
});

test('an area stops where it would have without the others', () => {
  const weights = hexagonWeights(6, 5);
  const values = patternedValues(weights, 3, 4);
  const input = prepareLocalMoran(
    { values, weights },
    { ...plan, permutations: 2000, level: 0.05 },
  );
  const whole = permuteLocalPart(input, 0, 30);
  const alone = permuteLocalPart(
    { ...input, tested: input.tested.map((_, i) => (i === 7 ? 1 : 0)) },
    0,
    30,
  );
  expect(alone.low[7]).toBe(whole.low[7]);
  expect(alone.permutations.reduce((sum, one) => sum + one, 0)).toBe(whole.permutations[7]);
});

test('what has no answer is refused', () => {
  expect(() => localMoran({ values: [5, 5, 5], weights: line(3) }, 'n', plan)).toThrow(
    'invalid values: all 3 are equal',
  );
  expect(() => localMoran({ values: [1, 2, Number.NaN], weights: line(3) }, 'n', plan)).toThrow(
    'invalid value: NaN',
  );
  const none = { ...plan, permutations: 0 };
  expect(() => localMoran({ values: [1, 2, 3], weights: line(3) }, 'n', none)).toThrow(
    'invalid permutations: 0',
  );
  const badSeed = { ...plan, seed: -1 };
  expect(() => localMoran({ values: [1, 2, 3], weights: line(3) }, 'n', badSeed)).toThrow(
    'invalid seed: -1',
  );
});
