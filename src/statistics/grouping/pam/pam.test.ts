import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { createRandom } from '../../random.ts';
import { groupedIndicators, readSmallAreas } from '../../testing/small-areas.ts';
import { iris } from '../testing/iris.ts';
import { reorderRows } from '../testing/reorder-rows.ts';
import { pam } from './pam.ts';

const readData = (path: string): string =>
  readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');

test('irises have the medoids and objectives of R', () => {
  // R 4.2.2, cluster 2.1.4: pam(iris[, 1:4], 3): id.med, objective, clusinfo; and with 2 and 6.
  const three = pam(iris, 3);
  expect([...three.medoids].map((row) => row + 1)).toEqual([8, 79, 113]);
  expect([...three.counts]).toEqual([50, 62, 38]);
  expect(three.built).toBeCloseTo(0.6709390884184685, 13);
  expect(three.objective).toBeCloseTo(0.6542076992151403, 13);
  expect(pam(iris, 2).objective).toBeCloseTo(0.8622025905128818, 13);
  const six = pam(iris, 6);
  expect(six.built).toBeCloseTo(0.5068776245307107, 13);
  expect(six.objective).toBeCloseTo(0.4982785092509655, 13);
  expect([...six.medoids].map((row) => row + 1).sort((a, b) => a - b)).toEqual([
    8, 59, 70, 106, 113, 139,
  ]);
});

test('the real areas have the objective of R', () => {
  // R 4.2.2, cluster 2.1.4: pam(Z, 7)$objective
  const { built, objective, exchanges } = pam(
    readSmallAreas(readData).scoresOf(groupedIndicators),
    7,
  );
  expect(built).toBeCloseTo(1.291194155753769, 12);
  expect(objective).toBeCloseTo(1.215078274175723, 12);
  expect(exchanges).toBeGreaterThan(0);
});

test('no exchange of a medoid for another row makes the sum of distances smaller', () => {
  const points = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 3, maxLength: 9 });
  const sumOf = (pairs: readonly (readonly [number, number])[], medoids: readonly number[]) =>
    pairs.reduce((sum, [x, y]) => {
      const ways = medoids.map((m) => Math.hypot(x - pairs[m]![0], y - pairs[m]![1]));
      return sum + Math.min(...ways);
    }, 0);
  fc.assert(
    fc.property(points, (pairs) => {
      const groups = Math.min(2, new Set(pairs.map(String)).size);
      const matrix = matrixOfColumns([pairs.map(([x]) => x), pairs.map(([, y]) => y)]);
      const found = pam(matrix, groups);
      const sum = found.objective * pairs.length;
      expect(sum).toBeCloseTo(sumOf(pairs, [...found.medoids]), 9);
      for (const [place] of found.medoids.entries()) {
        for (const [row] of pairs.entries()) {
          const other = found.medoids.with(place, row);
          expect(sumOf(pairs, [...other])).toBeGreaterThan(sum - 1e-9);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the order of the rows changes no group', () => {
  const order = createRandom(3).shuffle(Array.from({ length: 150 }, (_, row) => row));
  const one = pam(iris, 3);
  const other = pam(reorderRows(iris, order), 3);
  expect([...other.group]).toEqual(order.map((row) => one.group[row]));
  expect(other.objective).toBe(one.objective);
});

test('one group has the middle row, and as many groups as rows that differ leave no distance', () => {
  const matrix = matrixOfColumns([[1, 2, 6, 1]]);
  expect(pam(matrix, 1)).toMatchObject({ objective: 1.5, exchanges: 0 });
  expect(pam(matrix, 3).objective).toBe(0);
  expect([...pam(matrix, 3).counts]).toEqual([2, 1, 1]);
  expect(() => pam(matrix, 4)).toThrow('invalid groups: 4 of 3 rows that differ');
  expect(() => pam(matrix, 0)).toThrow('invalid groups: 0 of 3 rows that differ');
  expect(() => pam(matrix, 1.5)).toThrow('invalid groups: 1.5 of 3 rows that differ');
});
