import { expect, test } from 'vitest';
import { confusionTable } from './confusion-table.ts';

test('groups are counted in pairs, in ascending order', () => {
  const table = confusionTable([10, 9, 10, 9], ['ö', 'a', 'a', 'a']);
  expect(table.rows).toEqual([9, 10]);
  expect(table.columns).toEqual(['a', 'ö']);
  expect(table.counts.map((row) => [...row])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});

test('nothing gives an empty table', () => {
  expect(confusionTable([], [])).toEqual({ rows: [], columns: [], counts: [] });
});

test('groupings of different length are refused', () => {
  expect(() => confusionTable([1], [])).toThrow('invalid groupings: 1 and 0 groups');
});
