import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { orderRows } from '../row-order.ts';
import { makeGroupingCounty } from '../testing/made-county.ts';
import { withinOfOrdered } from '../within-squares.ts';
import { exchangeByProducts } from './product-exchange.ts';
import {
  affordableProducts,
  betweenSquares,
  copyProductSearch,
  isAffordable,
  moveProductRow,
  newProductSearch,
  type ProductSearch,
  totalSquares,
} from './product-search.ts';
import { polish, usualPatience } from './restart.ts';
import { swapCentre } from './swap-centre.ts';

const rows = orderRows(makeGroupingCounty(30, 3, 2));
const products = affordableProducts(rows)!;
const start = Int32Array.from({ length: 30 }, (_, i) => i % 4);

function expectSame(search: ProductSearch): void {
  const anew = newProductSearch(products, search.group, search.groups);
  expect(search.counts).toEqual(anew.counts);
  for (const [at, one] of anew.within.entries()) expect(search.within[at]).toBeCloseTo(one, 9);
  for (const [c, one] of anew.squares.entries()) expect(search.squares[c]).toBeCloseTo(one, 9);
}

test('squares within and between are those of the rows', () => {
  const search = newProductSearch(products, start, 4);
  const within = withinOfOrdered(rows, start, 4);
  expect(totalSquares(search) - betweenSquares(search)).toBeCloseTo(within, 9);
});

test('moves, swaps and exchanges keep the sums that a new search has', () => {
  const moves = fc.array(fc.tuple(fc.nat(29), fc.nat(3)), { maxLength: 12 });
  fc.assert(
    fc.property(moves, (pairs) => {
      const search = newProductSearch(products, start, 4);
      for (const [row, to] of pairs) {
        if (search.group[row] !== to) moveProductRow(search, row, to);
      }
      expectSame(search);
      swapCentre(search, 2, pairs[0]?.[0] ?? 0);
      expectSame(search);
      exchangeByProducts(search);
      expectSame(search);
    }),
    { numRuns: 15 },
  );
});

test('an exchange by products ends where exact exchanges find nothing more', () => {
  const search = newProductSearch(products, start, 4);
  exchangeByProducts(search);
  const polished = polish(rows, search.group, 4);
  expect([...polished.group]).toEqual([...search.group]);
  expect(polished.steps).toBe(1);
});

test('a copy stands where the other stands and goes its own way', () => {
  const one = newProductSearch(products, start, 4);
  const other = newProductSearch(products, start, 4);
  moveProductRow(one, 0, 3);
  copyProductSearch(one, other);
  expect(other).toEqual(one);
  moveProductRow(one, 1, 3);
  expect(other.group[1]).toBe(1);
});

test('a swapped centre takes the rows nearer to its new place, and those it left go to the nearest', () => {
  const places = orderRows(matrixOfColumns([[0, 1, 2, 10, 11, 20, 21]]));
  const search = newProductSearch(
    affordableProducts(places)!,
    Int32Array.of(0, 0, 0, 1, 1, 2, 2),
    3,
  );
  swapCentre(search, 1, 6);
  // Centre 1 leaves 10 and 11 for 21: 10 goes to 0 (centre 1), 11 to 2 (centre 20.5); 21 joins, 20 stays.
  expect([...search.group]).toEqual([0, 0, 0, 0, 2, 2, 1]);
});

test('a row alone in its group, and the last row of a group, stay', () => {
  const places = orderRows(matrixOfColumns([[0, 1, 50]]));
  const own = newProductSearch(affordableProducts(places)!, Int32Array.of(0, 0, 1), 2);
  swapCentre(own, 0, 2);
  expect([...own.group]).toEqual([0, 0, 1]);
  exchangeByProducts(own);
  expect([...own.counts]).toEqual([2, 1]);
});

test('tables of pairs are for 1,500 rows at most, and patience ends', () => {
  expect(isAffordable({ ...rows, rows: 1500 })).toBe(true);
  expect(isAffordable({ ...rows, rows: 1501 })).toBe(false);
  expect(affordableProducts({ ...rows, rows: 1501 })).toBeUndefined();
  expect([10, 80, 81, 202, 4000, 9000].map(usualPatience)).toEqual([50, 50, 50, 20, 1, 1]);
});
