import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { iris } from '../testing/iris.ts';
import { makeGroupingCounty } from '../testing/made-county.ts';
import { groupOnce } from './group-once.ts';

test('one short restart for each number of groups, the same every time', () => {
  const found = groupOnce(iris, [1, 3, 2], 1, 0);
  expect(found.map(({ counts }) => counts.length)).toEqual([1, 3, 2]);
  expect(found[1]!.within).toBeCloseTo(78.851441426146, 9);
  expect(groupOnce(iris, [3], 1, 0)[0]).toEqual(found[1]);
});

test('another stream is another search', () => {
  const county = makeGroupingCounty(150, 8, 3);
  const sums = [0, 1, 2, 3].map((stream) => groupOnce(county, [9], 1, stream)[0]!.within);
  expect(new Set(sums).size).toBeGreaterThan(1);
});

test('no groups, or none that is whole, are refused', () => {
  const matrix = matrixOfColumns([[1, 2]]);
  expect(groupOnce(matrix, [5], 1, 0)[0]!.within).toBe(0);
  expect(() => groupOnce(matrix, [0], 1, 0)).toThrow('invalid groups: 0');
  expect(() => groupOnce(matrix, [1.5], 1, 0)).toThrow('invalid groups: 1.5');
});
