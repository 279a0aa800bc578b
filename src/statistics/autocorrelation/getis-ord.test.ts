import { expect, test } from 'vitest';
import { columbus, columbusBinary, columbusWeights } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { type GetisOrdTest, getisOrd } from './getis-ord.ts';
import type { PermutationPlan } from './permutation-plan.ts';
import { localG, localGStar } from './testing/columbus-local.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';
import { complete, line, unevenMap } from './testing/small-map.ts';

const { crime } = columbus;

const plan: PermutationPlan = { permutations: 99, seed: 1, alternative: 'two-sided' };
const values = [3, 3, 7, 1, 9, 4, 4, 6];

const zOf = (rows: ReturnType<typeof getisOrd>) => rows.map((row) => (row as GetisOrdTest).z);

test('crime in Columbus has the scores of R, whatever the scale of a row', () => {
  for (const weights of [columbusWeights, columbusBinary]) {
    expect(relativeError(zOf(getisOrd(crime, weights, false, plan)), localG)).toBeLessThan(1e-9);
    expect(relativeError(zOf(getisOrd(crime, weights, true, plan)), localGStar)).toBeLessThan(1e-9);
  }
});

test('the score is that of all conditional draws, and p as if it were normal', () => {
  const row = getisOrd(values, unevenMap, false, plan)[2] as GetisOrdTest;
  const all = orderedDraws(values.toSpliced(2, 1), 3).map(([a, b, c]) => a! + b! + 3 * c!);
  const [mean, variance] = meanAndVariance(all);
  expect(row.z).toBeCloseTo((3 + 1 + 3 * 9 - mean) / Math.sqrt(variance), 12);
  // R 4.2.2: 2 * pnorm(-0.93780765103526142), the first neighbourhood's score.
  const [first] = getisOrd(crime, columbusWeights, false, plan);
  expect((first as GetisOrdTest).normalP).toBeCloseTo(0.34834326846500863, 12);
});

test('with the star the area counts with the largest weight of its row', () => {
  const row = getisOrd(values, unevenMap, true, plan)[2] as GetisOrdTest;
  const [mean, variance] = meanAndVariance(values);
  // Weights 1, 1, 3 and 3 for itself: sum 8, sum of squares 20.
  const z = (3 + 1 + 27 + 21 - 8 * mean) / Math.sqrt((variance * (8 * 20 - 64)) / 7);
  expect(row.z).toBeCloseTo(z, 12);
});

test('the star changes neither p nor what gathers around the highest area', () => {
  const without = getisOrd(values, unevenMap, false, plan);
  const withStar = getisOrd(values, unevenMap, true, plan);
  for (let i = 0; i < 7; i++) {
    expect((withStar[i] as GetisOrdTest).p).toBe((without[i] as GetisOrdTest).p);
  }
  expect(without.slice(0, 4).map((row) => (row as GetisOrdTest).gathers)).toEqual([
    'low',
    'low',
    'high',
    'low',
  ]);
});

test('an island has no score, also with the star', () => {
  for (const star of [true, false]) {
    expect(getisOrd(values, unevenMap, star, plan)[7]).toEqual({
      neighbours: 0,
      untested: 'no neighbours',
    });
  }
});

test('where every draw gives the same sum there is no score, and p is 1', () => {
  for (const star of [true, false]) {
    for (const row of getisOrd([1, 2, 4, 9], complete(4), star, plan)) {
      expect(row).toMatchObject({ p: 1, neighbours: 3 });
      expect(row).not.toHaveProperty('z');
      expect(row).not.toHaveProperty('normalP');
    }
  }
});

test('what has no answer is refused', () => {
  expect(() => getisOrd([5, 5, 5], line(3), true, plan)).toThrow('invalid values: all 3 are equal');
  expect(() => getisOrd([1, 2, 3], line(3), true, { ...plan, permutations: 0 })).toThrow(
    'invalid permutations: 0',
  );
});
