import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { createStream } from '../../random.ts';
import { orderRows } from '../row-order.ts';
import { makeGroupingCounty } from '../testing/made-county.ts';
import { exchangeRows } from './exchange.ts';
import { lloydStep } from './lloyd-step.ts';
import { cheapestGroup, nextUnsure } from './nearest-group.ts';
import { descend, searchFrom } from './restart.ts';
import { moveCentre, moveRow, newSearch, type Search, settleCentres } from './search.ts';
import { seedCentres } from './seed-centres.ts';

/** Four places on a line in two groups, with centres at −4 and 4. */
function line(): Search {
  return searchFrom(orderRows(matrixOfColumns([[0, 2, 8, 10]])), Int32Array.of(0, 0, 1, 1), 2);
}
const ones = { leave: Float64Array.of(1, 1), join: Float64Array.of(1, 1) };

/** Whether every bound holds: no distance is above its upper or below its lower one. */
function boundsHold({ rows, columns, groups, values, group, centres, ...bounds }: Search): boolean {
  const distance = (i: number, c: number): number => {
    let squared = 0;
    for (let j = 0; j < columns; j++) {
      squared += (values[i * columns + j]! - centres[c * columns + j]!) ** 2;
    }
    return Math.sqrt(squared);
  };
  for (let i = 0; i < rows; i++) {
    const own = group[i]!;
    if (distance(i, own) > bounds.upper[i]! + bounds.travelled[own]! + 1e-9) return false;
    for (let c = 0; c < groups; c++) {
      const least = bounds.lower[i * groups + c]! - bounds.travelled[c]!;
      if (distance(i, c) < least - 1e-9) return false;
    }
  }
  return true;
}

test('a search from groups knows centres, counts and all distances exactly', () => {
  const search = line();
  expect([...search.centres]).toEqual([-4, 4]);
  expect([...search.counts]).toEqual([2, 2]);
  const upper = search.upper.map((bound, i) => bound + search.travelled[search.group[i]!]!);
  expect([...upper]).toEqual([1, 1, 1, 1]);
  const lower = search.lower.map((bound, at) => bound - search.travelled[at % 2]!);
  expect([...lower]).toEqual([1, 9, 1, 7, 7, 1, 9, 1]);
});

test('the way of a centre is counted from its anchor, there and back', () => {
  const search = line();
  const start = search.travelled[0]!;
  moveRow(search, 2, 0);
  expect([...search.counts]).toEqual([3, 1]);
  moveCentre(search, 0);
  expect(search.centres[0]).toBeCloseTo(-5 / 3, 12);
  expect(search.travelled[0]! - start).toBeCloseTo(7 / 3, 12);
  expect(start - search.settled[0]!).toBeCloseTo(7 / 3, 12);
  moveRow(search, 2, 1);
  moveCentre(search, 0);
  expect(search.travelled[0]).toBeCloseTo(start, 12);
  expect(search.settled[0]).toBeCloseTo(start, 12);
  moveRow(search, 2, 0);
  moveCentre(search, 0);
  settleCentres(search);
  expect(search.settled).toEqual(search.travelled);
  expect([...search.anchors]).toEqual([...search.centres]);
});

test('a row is unsure only where its bounds let another group be cheaper', () => {
  const search = line();
  expect(nextUnsure(search, 0, ones)).toBe(4);
  search.lower[2 * 2]! -= 6;
  expect(nextUnsure(search, 0, ones)).toBe(4);
  search.lower[2 * 2]! -= 0.5;
  expect(nextUnsure(search, 0, ones)).toBe(2);
  expect(nextUnsure(search, 3, ones)).toBe(4);
  expect(cheapestGroup(search, 2, ones)).toBe(1);
  expect(nextUnsure(search, 0, ones)).toBe(4);
  search.upper[1] = 100;
  expect(nextUnsure(search, 0, ones)).toBe(1);
  expect(cheapestGroup(search, 1, ones)).toBe(0);
  expect(nextUnsure(search, 0, ones)).toBe(4);
});

test('a group that costs less to join is taken, the own among equals', () => {
  const search = line();
  search.lower.fill(-100);
  const dear = (join: number) => ({ ...ones, join: Float64Array.of(1, join) });
  expect(cheapestGroup(search, 1, dear(1 / 7))).toBe(0);
  search.lower.fill(-100);
  expect(cheapestGroup(search, 1, dear(1 / 7.001))).toBe(1);
  expect(search.upper[1]).toBeCloseTo(7 - search.settled[1]!, 12);
  expect(cheapestGroup(line(), 1, ones)).toBe(0);
});

test('starting centres are rows, each other and far apart, and every bound holds', () => {
  const rows = orderRows(matrixOfColumns([[0, 0, 0, 0, 0, 5, 100]]));
  for (let stream = 0; stream < 8; stream++) {
    const search = newSearch(rows, 3);
    seedCentres(search, createStream(1, stream));
    expect([...search.counts].sort()).toEqual([1, 1, 5]);
    expect(boundsHold(search)).toBe(true);
  }
});

test('bounds hold through steps and exchanges, which end where they say', () => {
  const rows = orderRows(makeGroupingCounty(120, 4, 1));
  const search = newSearch(rows, 6);
  seedCentres(search, createStream(1, 2));
  expect(boundsHold(search)).toBe(true);
  const moved: number[] = [];
  for (let step = 0; step < 4; step++) {
    moved.push(lloydStep(search));
    expect(boundsHold(search)).toBe(true);
  }
  expect(moved[0]).toBeGreaterThan(moved[3]!);
  expect(exchangeRows(search, 120)).toBe(1);
  expect(boundsHold(search)).toBe(true);
  expect(exchangeRows(search, 0)).toBeGreaterThan(1);
  expect(boundsHold(search)).toBe(true);
  expect(exchangeRows(search, 0)).toBe(1);
  expect(lloydStep(search)).toBe(0);
  expect(descend(search, 0)).toBe(2);
});
