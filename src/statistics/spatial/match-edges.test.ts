import { expect, test } from 'vitest';
import { contiguityOf, findContiguity } from './contiguity.ts';
import { countPositions } from './count-positions.ts';
import type { AreaGeometry, Position } from './geometry.ts';
import { matchEdges } from './match-edges.ts';
import { createPairTable } from './pair-table.ts';
import { rectangle } from './testing/sample-areas.ts';
import { buildVertexNet } from './vertex-net.ts';

const open = (...corners: Position[]): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [corners],
});
const [left, right] = [rectangle(0, 0, 4, 3), rectangle(4, 0, 9, 3)];

function matched(...areas: AreaGeometry[]) {
  const net = buildVertexNet(areas);
  const pairs = createPairTable(areas.length);
  const { first, next, loose } = matchEdges(net, 'metres', pairs);
  const { a, b, metres } = pairs.sorted();
  return {
    pairs: Array.from(a, (one, i) => [one, b[i], metres[i]]),
    loose: [...loose],
    first: [...first],
    next: [...next],
  };
}

test('the net numbers places as they come and closes every ring', () => {
  const net = buildVertexNet([open([1, 2], [5, 2], [5, 2], [5, 6]), right, open([1, 2]), open()]);
  expect([net.areaCount, net.vertexCount, net.edgeCount]).toEqual([4, 7, 7]);
  expect([...net.x.subarray(0, 7)]).toEqual([1, 5, 5, 4, 9, 9, 4]);
  expect([...net.y.subarray(0, 7)]).toEqual([2, 2, 6, 0, 0, 3, 3]);
  expect([...net.from.subarray(0, 7)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...net.to.subarray(0, 7)]).toEqual([1, 2, 0, 4, 5, 6, 3]);
  expect([...net.owner.subarray(0, 7)]).toEqual([0, 0, 0, 1, 1, 1, 1]);
  const holed: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [1, 0],
        ],
        [[7, 7]],
      ],
      [[[2, 2]]],
    ],
  };
  expect(countPositions([holed, open([1, 1])])).toBe(5);
  expect(buildVertexNet([holed]).vertexCount).toBe(4);
  // As many edges as positions when no ring is closed.
  expect(
    buildVertexNet([open([0, 0], [1, 0], [0, 1]), open([5, 0], [6, 0], [5, 1])]).edgeCount,
  ).toBe(6);
});

test('an edge that two areas have is theirs with its length, and the others are loose', () => {
  const found = matched(left, right);
  expect(found.pairs).toEqual([[0, 1, 3]]);
  expect(found.loose).toEqual([0, 2, 3, 4, 5, 6]);
  expect(found.first).toEqual([0, 4, 7, 3, 5, 6]);
  expect([found.next[4], found.next[7], found.next[0]]).toEqual([1, 2, -1]);
});

test('an edge that runs the same way in both is shared all the same', () => {
  const turned: AreaGeometry = {
    type: 'Polygon',
    coordinates: [right.coordinates[0]!.toReversed()],
  };
  const found = matched(left, turned);
  expect(found.pairs).toEqual([[0, 1, 3]]);
  expect(found.loose.length).toBe(6);
});

test('areas that meet in a vertex share no length', () => {
  const found = matched(left, rectangle(4, 3, 6, 6));
  expect(found.pairs).toEqual([[0, 1, 0]]);
  expect(found.loose.length).toBe(8);
});

test('each two of three areas share the edge that all have, and one area nothing with itself', () => {
  const third = rectangle(4, 0, 5, 3);
  // The two on the right share the parts of their level edges only where they run end for end.
  expect(matched(left, right, third).pairs).toEqual([
    [0, 1, 3],
    [0, 2, 3],
    [1, 2, 3],
  ]);
  const doubled: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [third.coordinates, third.coordinates],
  };
  expect(matched(doubled).pairs).toEqual([]);
  expect(matched(doubled).loose).toEqual([]);
  expect(matched(left, doubled).pairs).toEqual([[0, 1, 3]]);
  expect(matched(doubled, left).pairs).toEqual([[0, 1, 3]]);
  const twice = matched(left, left, left);
  expect(twice.pairs).toEqual([
    [0, 1, 14],
    [0, 2, 14],
    [1, 2, 14],
  ]);
  expect(twice.loose).toEqual([]);
});

test('lengths in degrees are metres', () => {
  const { pairs } = findContiguity([rectangle(17, 59, 18, 60), rectangle(17, 60, 18, 61)], {
    unit: 'degrees',
    snap: 0,
  });
  expect(pairs.metres[0]).toBeCloseTo(55_800, -1);
});

test('a snap distance is a finite number of metres, 0 or more', () => {
  const net = buildVertexNet([left, right]);
  for (const snap of [-1, Infinity, Number.NaN]) {
    expect(() => contiguityOf(net, { unit: 'metres', snap })).toThrow(`invalid snap: ${snap}`);
  }
  expect([...contiguityOf(net, { unit: 'metres', snap: 0 }).pairs.metres]).toEqual([3]);
});
