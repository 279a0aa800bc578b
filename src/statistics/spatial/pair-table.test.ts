import { expect, test } from 'vitest';
import { createPairTable } from './pair-table.ts';

const listOf = (table: ReturnType<typeof createPairTable>): number[][] => {
  const { a, b, metres } = table.sorted();
  expect([b.length, metres.length]).toEqual([a.length, a.length]);
  return Array.from(a, (one, i) => [one, b[i]!, metres[i]!]);
};

test('pairs come sorted with the metres that were added to each', () => {
  const pairs = createPairTable(6);
  pairs.add(4, 1, 10);
  pairs.add(1, 4, 5);
  pairs.add(1, 2, 0);
  pairs.add(5, 1, 1);
  pairs.add(3, 2, 7);
  pairs.add(1, 4, 0.5);
  pairs.add(0, 4, 2);
  pairs.add(0, 1, 3);
  pairs.add(0, 2, 4);
  expect(listOf(pairs)).toEqual([
    [0, 1, 3],
    [0, 2, 4],
    [0, 4, 2],
    [1, 2, 0],
    [1, 4, 15.5],
    [1, 5, 1],
    [2, 3, 7],
  ]);
});

test('pairs that differ in one area alone are kept apart', () => {
  const pairs = createPairTable(4);
  pairs.add(0, 2, 1);
  pairs.add(0, 3, 10);
  pairs.add(1, 3, 100);
  pairs.add(0, 3, 10);
  pairs.add(0, 2, 1);
  expect(listOf(pairs)).toEqual([
    [0, 2, 2],
    [0, 3, 20],
    [1, 3, 100],
  ]);
});

test('a table has room for every pair', () => {
  for (const count of [2, 9, 40]) {
    const pairs = createPairTable(count);
    const expected: number[][] = [];
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        pairs.add(b, a, a + b / 100);
        expected.push([a, b, a + b / 100]);
      }
    }
    expect(listOf(pairs)).toEqual(expected);
  }
  expect(listOf(createPairTable(3))).toEqual([]);
});
