import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { orderRows } from '../row-order.ts';
import { lloydStep } from './lloyd-step.ts';
import { measureAll, newSearch, settleCentres, squaredDistance, sumGroups } from './search.ts';

test('an empty group takes the row farthest from its own centre, with bounds that hold', () => {
  const rows = orderRows(
    matrixOfColumns([
      [0, 1, 0, 9, 4],
      [0, 0, 1, 9, 4],
    ]),
  );
  const search = newSearch(rows, 2);
  // From the origin, and from so far away that no row comes.
  search.centres.set([-rows.means[0]!, -rows.means[1]!, 500, 500]);
  search.travelled.fill(3);
  settleCentres(search);
  sumGroups(search);
  measureAll(search);
  expect(lloydStep(search)).toBe(0);
  expect([...search.group]).toEqual([0, 0, 0, 0, 1]);
  expect([...search.counts]).toEqual([4, 1]);
  expect(search.upper[4]! + search.travelled[1]!).toBeGreaterThanOrEqual(0);
  const corner = squaredDistance(rows.values, 8, search.centres, 0, 2);
  expect(search.lower[8]! - search.travelled[0]!).toBeLessThanOrEqual(Math.sqrt(corner));
  expect(search.lower[9]! - search.travelled[1]!).toBeLessThanOrEqual(0);
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
