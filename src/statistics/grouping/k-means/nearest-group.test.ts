import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { orderRows } from '../row-order.ts';
import { type Costs, cheapestGroup, nextUnsure } from './nearest-group.ts';
import { searchFrom } from './restart.ts';
import type { Search } from './search.ts';

/** Four places on a line in two groups, 1 from their own centre, 7 or 9 from the other. */
const line = (): Search =>
  searchFrom(orderRows(matrixOfColumns([[0, 2, 8, 10]])), Int32Array.of(0, 0, 1, 1), 2);
const costs = (leave: number, join: number): Costs => ({
  leave: Float64Array.of(leave, leave),
  join: Float64Array.of(join, join),
});

test('the way to the own centre weighs by what leaving costs, the others by joining', () => {
  expect(nextUnsure(line(), 0, costs(1, 1))).toBe(4);
  expect(nextUnsure(line(), 0, costs(6.9, 1))).toBe(4);
  expect(nextUnsure(line(), 0, costs(7.1, 1))).toBe(1);
  expect(nextUnsure(line(), 0, costs(9.1, 1))).toBe(0);
  expect(nextUnsure(line(), 0, costs(1, 1 / 6.9))).toBe(4);
  expect(nextUnsure(line(), 0, costs(1, 1 / 7.1))).toBe(1);
  expect(cheapestGroup(line(), 1, costs(6.9, 1))).toBe(0);
  expect(cheapestGroup(line(), 1, costs(7.1, 1))).toBe(1);
  expect(cheapestGroup(line(), 1, costs(1, 1 / 6.9))).toBe(0);
  expect(cheapestGroup(line(), 1, costs(1, 1 / 7.1))).toBe(1);
});

test('a loose bound to the own centre makes a row unsure only when another is within it', () => {
  const search = line();
  search.upper[1]! += 5.9;
  expect(nextUnsure(search, 0, costs(1, 1))).toBe(4);
  search.upper[1]! += 0.2;
  expect(nextUnsure(search, 0, costs(1, 1))).toBe(1);
});

test('the distances that are computed are written down as bounds', () => {
  const search = line();
  search.lower.fill(-100);
  search.upper.fill(100);
  expect(cheapestGroup(search, 1, costs(1, 1))).toBe(0);
  expect(search.upper[1]! + search.travelled[0]!).toBeCloseTo(1, 12);
  expect(search.lower[2]! - search.travelled[0]!).toBeCloseTo(1, 12);
  expect(search.lower[3]! - search.travelled[1]!).toBeCloseTo(7, 12);
  expect([...search.lower.subarray(4)]).toEqual([-100, -100, -100, -100]);
});
