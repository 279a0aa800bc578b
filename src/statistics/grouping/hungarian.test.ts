import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignHungarian } from './hungarian.ts';

function sumOf(
  table: readonly (readonly number[])[],
  pairs: readonly (readonly [number, number])[],
) {
  return pairs.reduce((sum, [row, column]) => sum + table[row]![column]!, 0);
}

/** The largest sum by trying every way, for tables with at most as many rows as columns. */
function largestSum(table: readonly (readonly number[])[], used: readonly number[] = []): number {
  const [first, ...others] = table;
  if (first === undefined) return 0;
  const sums = first.map((cell, column) =>
    used.includes(column) ? Number.NEGATIVE_INFINITY : cell + largestSum(others, [...used, column]),
  );
  return Math.max(...sums);
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const row = fc.array(fc.integer({ min: -5, max: 9 }), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

test('four jobs for four workers cost as little as they can', () => {
  const costs = [
    [9, 2, 7, 8],
    [6, 4, 3, 7],
    [5, 8, 1, 8],
    [7, 6, 9, 4],
  ];
  const pairs = assignHungarian(costs, 'least');
  expect(sumOf(costs, pairs)).toBe(13);
  expect(pairs).toEqual([
    [0, 1],
    [1, 0],
    [2, 2],
    [3, 3],
  ]);
});

test('no other pairs have a larger or a smaller sum', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const [rows, columns] = [table.length, table[0]!.length];
      const turned = Array.from({ length: columns }, (_, j) => table.map((row) => row[j]!));
      const wide = rows <= columns ? table : turned;
      expect(sumOf(table, assignHungarian(table))).toBe(largestSum(wide));
      const negative = wide.map((row) => row.map((cell) => -cell));
      expect(sumOf(table, assignHungarian(table, 'least'))).toBe(0 - largestSum(negative));
    }),
    { numRuns: 60 },
  );
});

test('every row and column is in one pair at most, by row', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const pairs = assignHungarian(table);
      const rows = pairs.map(([row]) => row);
      expect(pairs.length).toBe(Math.min(table.length, table[0]!.length));
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
    }),
    { numRuns: 40 },
  );
});

test('an empty table has no pairs', () => {
  expect(assignHungarian([])).toEqual([]);
  expect(assignHungarian([[], []])).toEqual([]);
});

test('a crooked table or a cell that is no number is refused', () => {
  expect(() => assignHungarian([[1, 2], [3]])).toThrow('invalid row: 1 of 2');
  expect(() => assignHungarian([[1, Number.NaN]])).toThrow('invalid cell: NaN');
});
