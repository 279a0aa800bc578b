import { expect, test } from 'vitest';
import { weightsOfLinks } from '../weights/spatial-weights.ts';
import { line, unevenMap } from './testing/small-map.ts';
import { weightSums } from './weight-sums.ts';

test('the sums are those of the whole table of weights', () => {
  const n = unevenMap.areaCount;
  const table = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let k = unevenMap.starts[i]!; k < unevenMap.starts[i + 1]!; k++) {
      table[i]![unevenMap.neighbours[k]!] = unevenMap.weights[k]!;
    }
  }
  const at = (i: number, j: number): number => table[i]![j]!;
  const each = table.flatMap((row, i) => row.map((_, j) => [i, j] as const));
  const s0 = each.reduce((sum, [i, j]) => sum + at(i, j), 0);
  const s1 = each.reduce((sum, [i, j]) => sum + (at(i, j) + at(j, i)) ** 2, 0) / 2;
  const s2 = table.reduce(
    (sum, _, i) => sum + table.reduce((both, _row, j) => both + at(i, j) + at(j, i), 0) ** 2,
    0,
  );
  const sums = weightSums(unevenMap);
  expect(sums.s0).toBeCloseTo(s0, 12);
  expect(sums.s1).toBeCloseTo(s1, 12);
  expect(sums.s2).toBeCloseTo(s2, 12);
  expect(sums.linked).toBe(7);
});

test('a link of the next area is not taken for one back', () => {
  const links = [
    { from: 0, to: 1, weight: 1 },
    { from: 2, to: 0, weight: 3 },
  ];
  expect(weightSums(weightsOfLinks(3, links))).toEqual({ s0: 4, s1: 10, s2: 26, linked: 2 });
});

test('weights that sum to nothing, or to too much, are refused', () => {
  const sized = (size: number) => ({ ...line(3), weights: line(3).weights.map(() => size) });
  expect(() => weightSums(sized(0))).toThrow('invalid weights: their sum is 0');
  expect(() => weightSums(sized(1e-200))).toThrow('invalid weights: their sum is 4e-200');
  expect(() => weightSums(sized(2e153))).toThrow('invalid weights: their sum is 8e+153');
  expect(weightSums(sized(1e153)).s0).toBe(4e153);
});
