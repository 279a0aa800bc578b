import { expect, test } from 'vitest';
import { orderTables } from './order-tables.ts';

test('a table comes after those that it refers to, and by name where nothing decides', () => {
  const references = [
    ['area', 'division'],
    ['observation', 'release'],
    ['observation', 'area'],
    ['area', 'area'],
  ] as const;
  expect(orderTables(['release', 'observation', 'division', 'area'], references)).toEqual([
    'division',
    'area',
    'release',
    'observation',
  ]);
});

test('tables that refer to each other in a circle stand by name, each once', () => {
  const references = [
    ['a', 'b'],
    ['b', 'a'],
    ['d', 'a'],
  ] as const;
  expect(orderTables(['d', 'b', 'a', 'c'], references)).toEqual(['c', 'a', 'b', 'd']);
});
