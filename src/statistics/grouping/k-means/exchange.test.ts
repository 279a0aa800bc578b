import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { orderRows } from '../row-order.ts';
import { exchangeRows } from './exchange.ts';
import { searchFrom } from './restart.ts';
import type { Search } from './search.ts';

const onLine = (places: readonly number[], group: readonly number[]): Search =>
  searchFrom(orderRows(matrixOfColumns([places])), Int32Array.from(group), 2);

test('a row leaves for a farther centre when the sum of squares becomes smaller', () => {
  // Row 6 is 4 from its own centre, 10, and 6 from the other: 2 · 16 is more than ½ · 36.
  const search = onLine([0, 6, 14], [0, 1, 1]);
  expect(exchangeRows(search, 0)).toBe(2);
  expect([...search.group]).toEqual([0, 0, 1]);
  // Row 6 is 3 from its own centre, 9, and 6 from the other: 2 · 9 is as much as ½ · 36.
  const still = onLine([0, 6, 12], [0, 1, 1]);
  expect(exchangeRows(still, 0)).toBe(1);
  expect([...still.group]).toEqual([0, 1, 1]);
});

test('the bounds of a row that moves follow both centres along its line of sight', () => {
  const search = onLine([0, 4, 20, 22], [0, 1, 1, 1]);
  expect(exchangeRows(search, 4)).toBe(1);
  expect([...search.group]).toEqual([0, 0, 1, 1]);
  // Its own centre went 2, from 0 to 2: the row is 2 from it, and twice that way is allowed for.
  expect(search.upper[1]! + search.travelled[0]!).toBeCloseTo(2 + 2 * 2, 12);
  // The other went 17/3, to 21, and is 17 away.
  expect(search.lower[3]! - search.travelled[1]!).toBeCloseTo(17 - (2 * 17) / 3, 12);
  expect([...search.anchors]).toEqual([...search.centres]);
});

test('a row alone in its group stays, whatever its bound says', () => {
  const search = onLine([0, 1, 2], [0, 1, 1]);
  search.upper[0] = 100;
  search.lower.fill(-100);
  exchangeRows(search, 0);
  expect([...search.counts]).toEqual([1, 2]);
});
