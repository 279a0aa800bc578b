import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { findContiguity } from './contiguity.ts';
import type { AreaGeometry, Polygon, Position } from './geometry.ts';
import { findNeighbourDoubts } from './neighbour-doubts.ts';
import { findNeighbours } from './neighbours.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const metre = { unit: 'metres', snap: 1 } as const;
const ring = (...corners: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
});
const left = rectangle(0, 0, 100, 100);
const right = rectangle(100, 0, 200, 100);
const rookOf = (...areas: AreaGeometry[]) => findNeighbours(areas, metre).rook;
const pair = [{ a: 0, b: 1 }];
const doubtsOf = (...areas: AreaGeometry[]) => {
  const { joinedBySnap, widenedBySnap, crossing } = findNeighbourDoubts(areas, metre);
  return { joinedBySnap, widenedBySnap, crossing };
};
const none = { joinedBySnap: [], widenedBySnap: [], crossing: [] };

// The nine traps in which tools for contiguity lose neighbours or invent them.

test('trap 1: a gap of a sliver joins the areas, with a doubt', () => {
  const beyond = rectangle(100.6, 0, 200, 100);
  expect(rookOf(left, beyond)).toEqual([{ a: 0, b: 1, length: 100 }]);
  expect(doubtsOf(left, beyond)).toEqual({ ...none, joinedBySnap: pair });
  expect(rookOf(left, rectangle(101.2, 0, 200, 100))).toEqual([]);
});

test('trap 2: an overlap of a sliver joins the areas, with a doubt', () => {
  const inside = rectangle(99.4, 0, 200, 100);
  expect(rookOf(left, inside)).toEqual([{ a: 0, b: 1, length: 100 }]);
  // The upper and lower edges run on each other, so that a stretch is shared as given.
  expect(doubtsOf(left, inside)).toEqual(none);
  const shorter = rectangle(99.4, 20, 200, 80);
  expect(rookOf(left, shorter)).toEqual([{ a: 0, b: 1, length: 60 }]);
  expect(doubtsOf(left, shorter)).toEqual({ ...none, widenedBySnap: pair });
});

test('trap 3: vertices that are off by noise are the same vertices', () => {
  const noisy = ring([100.3, -0.2], [200, 0], [200, 100], [99.8, 100.4], [100.2, 51], [99.9, 49.6]);
  const bent = ring([0, 0], [100, 0], [100, 50], [100, 100], [0, 100]);
  const [shared] = rookOf(bent, noisy);
  expect(shared!.length).toBeCloseTo(100, 0);
  expect(doubtsOf(bent, noisy)).toEqual({ ...none, widenedBySnap: pair });
});

test('trap 4: a part of an edge is shared', () => {
  expect(rookOf(left, rectangle(100, 60, 200, 160))).toEqual([{ a: 0, b: 1, length: 40 }]);
  const apart = rectangle(100.5, 60, 200, 160);
  expect(rookOf(left, apart)[0]!.length).toBeCloseTo(40, 1);
});

test('trap 5: a T-joint has a vertex on one side only', () => {
  const [lower, upper] = [rectangle(100, 0, 200, 37), rectangle(100, 37, 200, 100)];
  expect(rookOf(left, lower, upper)).toEqual([
    { a: 0, b: 1, length: 37 },
    { a: 0, b: 2, length: 63 },
    { a: 1, b: 2, length: 100 },
  ]);
  expect(doubtsOf(left, lower, upper)).toEqual(none);
});

test('trap 6: a corner against a corner is no shared boundary', () => {
  const diagonal = rectangle(100, 100, 200, 200);
  expect(findNeighbours([left, diagonal], metre)).toMatchObject({
    rook: [],
    queen: [{ a: 0, b: 1 }],
  });
  const near = rectangle(100.5, 100.5, 200, 200);
  expect(findNeighbours([left, near], metre)).toMatchObject({ rook: [], queen: [{ a: 0, b: 1 }] });
  expect(doubtsOf(left, near)).toEqual({ ...none, joinedBySnap: pair });
});

test('trap 7: every part of an area and every hole has neighbours', () => {
  const parts: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [left.coordinates, rectangle(300, 0, 400, 100).coordinates],
  };
  const holed: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      ...rectangle(100, -50, 300, 200).coordinates,
      ...rectangle(150, 0, 250, 50).coordinates,
    ],
  };
  const filling = rectangle(150, 0, 250, 50);
  expect(rookOf(parts, holed, filling)).toEqual([
    { a: 0, b: 1, length: 200 },
    { a: 1, b: 2, length: 300 },
  ]);
});

test('trap 8: an island is told with the way to the nearest', () => {
  const island = rectangle(203, 104, 300, 200);
  const { islands } = findNeighbourDoubts([left, right, island], metre);
  expect(islands).toEqual([{ area: 2, nearest: 1, metres: 5 }]);
  const alone = findNeighbourDoubts([left], metre).islands;
  expect(alone).toEqual([{ area: 0, nearest: undefined, metres: undefined }]);
});

test('trap 9: an invalid ring neither stops the work nor hides the neighbour', () => {
  const bowTie = ring([100, 0], [200, 90], [200, 0], [100, 100]);
  expect(rookOf(left, bowTie)).toEqual([{ a: 0, b: 1, length: 100 }]);
  const [fault] = findNeighbourDoubts([left, bowTie], metre).faults;
  expect(fault).toMatchObject({ area: 1, fault: { code: 'self-crossing', severity: 'error' } });
  const open: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [100, 100],
        [200, 100],
        [200, 0],
        [100, 0],
      ],
    ],
  };
  expect(rookOf(left, open)).toEqual([{ a: 0, b: 1, length: 100 }]);
  const empty: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
  const hollow: AreaGeometry = { type: 'Polygon', coordinates: [[]] };
  expect(findNeighbours([left, empty, right, hollow], metre)).toEqual({
    rook: [{ a: 0, b: 2, length: 100 }],
    queen: [{ a: 0, b: 2 }],
    islands: [1, 3],
  });
});

test('areas that reach deep into each other share points, with a doubt', () => {
  const deep = rectangle(90, 30, 200, 70);
  expect(findNeighbours([left, deep], metre)).toEqual({
    rook: [],
    queen: [{ a: 0, b: 1 }],
    islands: [],
  });
  expect(doubtsOf(left, deep)).toEqual({ ...none, crossing: pair });
  expect(doubtsOf(deep, rectangle(500, 0, 510, 10), left).crossing).toEqual([{ a: 0, b: 2 }]);
});

test('an edge that three areas have is shared by each two of them, once', () => {
  const third = rectangle(100, 0, 150, 100);
  const doubled: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [third.coordinates, third.coordinates],
  };
  const across = (areas: AreaGeometry[]) =>
    findNeighbours(areas, { unit: 'metres', snap: 0 }).rook.find(({ a, b }) => a === 0 && b === 1);
  expect(across([left, right, third])).toEqual({ a: 0, b: 1, length: 100 });
  expect(across([left, doubled, right])).toEqual({ a: 0, b: 1, length: 100 });
  expect(across([doubled, left, right])).toEqual({ a: 0, b: 1, length: 100 });
});

test('a short border that both sides have vertex for vertex is not folded away', () => {
  // B and D share half a metre; A and C stay apart.
  const a = ring([0, 0], [40, 0], [50, 100], [0, 100]);
  const b = ring([0, 100], [50, 100], [50.5, 100], [100, 100], [100, 200], [0, 200]);
  const c = ring([60, 0], [100, 0], [100, 100], [50.5, 100]);
  const d = ring([40, 0], [60, 0], [50.5, 100], [50, 100]);
  const { rook, queen } = findNeighbours([a, b, c, d], metre);
  expect(rook).toContainEqual({ a: 1, b: 3, length: 0.5 });
  expect(queen).not.toContainEqual({ a: 0, b: 2 });
});

const noise = fc.record({
  seed: fc.nat(1000),
  columns: fc.integer({ min: 2, max: 5 }),
  rows: fc.integer({ min: 1, max: 4 }),
});

/** A map whose areas each have their own small errors, and a vertex here and there left out. */
function digitizedApart({
  seed,
  columns,
  rows,
}: {
  seed: number;
  columns: number;
  rows: number;
}): Polygon[] {
  const { nextFloat } = createRandom(seed);
  return wigglyMap({ columns, rows, pieces: 4, seed }).map(({ coordinates: [outer] }) => {
    const moved = outer!
      .slice(1)
      .filter((_, i) => i % 4 === 3 || nextFloat() < 0.7)
      .map(([x, y]) => [x! + 0.6 * nextFloat(), y! + 0.6 * nextFloat()]);
    return ring(...moved);
  });
}

test('areas digitized apart have the neighbours of a chessboard', () => {
  fc.assert(
    fc.property(noise, (map) => {
      const { columns, rows } = map;
      const { rook, islands } = findNeighbours(digitizedApart(map), { unit: 'metres', snap: 25 });
      expect(rook.length).toBe(rows * (columns - 1) + columns * (rows - 1));
      expect(islands).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the order of the areas changes nothing but their numbers', () => {
  fc.assert(
    fc.property(noise, fc.nat(100), (map, seed) => {
      const areas = digitizedApart(map);
      const order = createRandom(seed).shuffle([...areas.keys()]);
      const options = { unit: 'metres', snap: 3 } as const;
      const given = findNeighbours(areas, options);
      const shuffled = findNeighbours(
        order.map((i) => areas[i]!),
        options,
      );
      const named = (pairs: readonly { a: number; b: number }[], nameOf: (i: number) => number) =>
        pairs.map(({ a, b }) => [nameOf(a), nameOf(b)].sort((x, y) => x - y).join('–')).sort();
      const same = (i: number): number => i;
      expect(named(shuffled.rook, (i) => order[i]!)).toEqual(named(given.rook, same));
      expect(named(shuffled.queen, (i) => order[i]!)).toEqual(named(given.queen, same));
    }),
    { numRuns: 40 },
  );
});

test('all the areas around one point are queen neighbours, however many', () => {
  const spokes = Array.from({ length: 41 }, (_, i) => {
    const angle = (2 * Math.PI * (i % 40)) / 40;
    return [1000 * Math.cos(angle), 1000 * Math.sin(angle)] as const;
  });
  const fan = spokes.slice(1).map((spoke, i) => ring([0, 0], spokes[i]!, spoke));
  const { rook, queen } = findNeighbours(fan, { unit: 'metres', snap: 0 });
  expect(queen.length).toBe((40 * 39) / 2);
  expect(queen.every(({ a, b }) => a < b)).toBe(true);
  expect(rook.length).toBe(40);
  for (const { length } of rook) expect(length).toBeCloseTo(1000, 9);
});

test('borders of thousands of vertices are shared in full, whichever way they run', () => {
  const wave = Array.from({ length: 3000 }, (_, i) => [50 * Math.sin(i / 7), i] as const);
  const lower = ring(...wave, [500, 2999], [500, 0]);
  const upper = ring(...wave, [-500, 2999], [-500, 0]);
  const turned = ring(...wave.toReversed(), [-500, 0], [-500, 2999]);
  const length = wave
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - wave[i]![0], y - wave[i]![1]), 0);
  for (const other of [upper, turned]) {
    const { rook } = findNeighbours([lower, other], { unit: 'metres', snap: 0 });
    expect(rook.length).toBe(1);
    expect(rook[0]!.length / length).toBeCloseTo(1, 12);
  }
});

test('zero with either sign is the same place', () => {
  const west = ring([-1, -0], [-0, 0], [0, 1], [-1, 1]);
  const east = ring([0, -0], [1, 0], [1, 1], [-0, 1]);
  expect(findNeighbours([west, east], { unit: 'metres', snap: 0 }).rook).toEqual([
    { a: 0, b: 1, length: 1 },
  ]);
});

test('the typed columns and the lists say the same', () => {
  const map = wigglyMap({ columns: 7, rows: 6, pieces: 3, seed: 3 });
  const { pairs, areaCount, crossing } = findContiguity(map, { unit: 'metres', snap: 0 });
  const { rook, queen } = findNeighbours(map, { unit: 'metres', snap: 0 });
  expect(areaCount).toBe(42);
  expect(crossing).toEqual([]);
  const listed = Array.from(pairs.a, (a, i) => ({ a, b: pairs.b[i]!, length: pairs.metres[i]! }));
  expect(listed.map(({ a, b }) => ({ a, b }))).toEqual(queen);
  expect(listed.filter(({ length }) => length > 0)).toEqual(rook);
});

test('a boundary that only the tolerance makes out of a point is told', () => {
  // They meet in one corner exactly; the rest of the border has half a metre between.
  const slanted = ring([100, 0], [200, 0], [200, 100], [100.5, 100]);
  expect(doubtsOf(left, slanted)).toEqual({ ...none, widenedBySnap: pair });
  expect(findNeighbourDoubts([left, slanted], metre).faults).toEqual([]);
});
