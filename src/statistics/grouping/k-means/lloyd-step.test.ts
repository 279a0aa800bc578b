import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { orderRows } from '../row-order.ts';
import { lloydStep } from './lloyd-step.ts';
import { measureAll, newSearch, settleCentres, squaredDistance, sumGroups } from './search.ts';

test('an empty group takes the row farthest from its own centre, with bounds that hold', () => {
  const rows = orderRows(
    matrixOfColumns([
      [0, 1, 2, 10, 10, 11, 300],
      [0, 0, 0, 0, 60, 0, 0],
    ]),
  );
  const search = newSearch(rows, 4);
  // The second is so far away that no row comes; the last has one row, 90 away, which stays.
  const centres = [0, 0, 5000, 5000, 10, 0, 300, 90];
  for (const [at, place] of centres.entries()) search.centres[at] = place - rows.means[at % 2]!;
  search.travelled.fill(3);
  settleCentres(search);
  sumGroups(search);
  measureAll(search);
  expect(lloydStep(search)).toBe(4);
  expect([...search.group]).toEqual([0, 0, 0, 2, 1, 2, 3]);
  expect([...search.counts]).toEqual([3, 1, 2, 1]);
  // The centre went all the way to the row, which is allowed for in both bounds.
  const way = Math.hypot(4990, 4940);
  expect(search.lower[4 * 4 + 1]! - search.travelled[1]!).toBeCloseTo(0, 9);
  expect(search.upper[4]! + search.travelled[1]!).toBeCloseTo(2 * way, 9);
});

test('the squared distance is that of every column, from the places given', () => {
  const one = Float64Array.from({ length: 24 }, (_, i) => (i * i) % 17);
  const other = Float64Array.from({ length: 24 }, (_, i) => (5 * i) % 13);
  for (let columns = 1; columns <= 9; columns++) {
    let expected = 0;
    for (let j = 0; j < columns; j++) expected += (one[11 + j]! - other[13 + j]!) ** 2;
    expect(squaredDistance(one, 11, other, 13, columns)).toBe(expected);
  }
});

test('sums are made anew however often they are made', () => {
  const search = newSearch(orderRows(matrixOfColumns([[1, 2, 6]])), 1);
  sumGroups(search);
  sumGroups(search);
  expect([...search.counts]).toEqual([3]);
  expect(search.sums[0]).toBeCloseTo(0, 12);
});
