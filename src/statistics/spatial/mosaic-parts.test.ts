import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemblePolygons } from './assemble-polygons.ts';
import { boundaryEdges } from './boundary-edges.ts';
import { buildMosaic } from './build-mosaic.ts';
import { groupEdges } from './edge-groups.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';
import { createVertexMerger } from './vertex-merger.ts';

const number = fc.double({ min: -50, max: 50, noNaN: true });
const places = fc.array(fc.tuple(number, number), { maxLength: 60 });

test('places within the snap distance of a kept place become the nearest of them', () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0.01, max: 20, noNaN: true }), (points, snap) => {
      const merger = createVertexMerger(points.length, snap);
      const kept: (readonly [number, number])[] = [];
      for (const [x, y] of points) {
        const distances = kept.map(([a, b]) => (a - x) ** 2 + (b - y) ** 2);
        const nearest = Math.min(Infinity, ...distances);
        const expected = nearest <= snap * snap ? distances.indexOf(nearest) : kept.length;
        expect(merger.add(x, y)).toBe(expected);
        if (expected === kept.length) kept.push([x, y]);
      }
      expect(merger.count()).toBe(kept.length);
    }),
    { numRuns: 300 },
  );
});

test('without snapping only equal places are one, and 0 equals -0', () => {
  const merger = createVertexMerger(4, 0);
  expect([merger.add(0, 1), merger.add(0, 1.0000000001), merger.add(-0, 1)]).toEqual([0, 1, 0]);
});

test('edges with the same ends are one group in either direction', () => {
  const vertex = fc.nat(6);
  const edges = fc.array(fc.tuple(vertex, vertex), { maxLength: 40 });
  fc.assert(
    fc.property(edges, (list) => {
      const { firsts, next } = groupEdges(
        list.map(([a]) => a),
        list.map(([, b]) => b),
        7,
      );
      const groups = firsts.map((first) => {
        const members: number[] = [];
        for (let e = first; e !== -1; e = next[e]!) members.push(e);
        return members;
      });
      const byEnds = Map.groupBy(list.keys(), (e) => list[e]!.toSorted().join());
      expect(groups).toEqual([...byEnds.values()]);
    }),
  );
});

test('every edge inside a map meets its opposite', () => {
  const columns = 5;
  const rows = 3;
  const pieces = 4;
  const map = wigglyMap({ columns, rows, pieces, seed: 13 });
  const { from, to, x } = buildMosaic(map, { unit: 'metres', snap: 0 });
  const { firsts, next } = groupEdges(from, to, x.length);
  const outer = firsts.filter((first) => next[first] === -1);
  expect(outer.length).toBe(2 * (columns + rows) * pieces);
  for (const first of firsts.filter((e) => next[e] !== -1)) {
    expect([from[next[first]!], to[next[first]!]]).toEqual([to[first], from[first]]);
  }
});

test('every edge of a net has its area on its left, whichever way rings are given', () => {
  const [shell, hole] = [rectangle(0, 0, 9, 9), rectangle(3, 3, 6, 6)].map(
    ({ coordinates }) => coordinates[0]!,
  );
  for (const rings of [
    [shell!, hole!],
    [shell!.toReversed(), hole!.toReversed()],
  ]) {
    const area: AreaGeometry = { type: 'Polygon', coordinates: rings };
    const net = buildMosaic([area], { unit: 'metres', snap: 0 });
    expect([net.unit, net.areaCount, net.owner]).toEqual(['metres', 1, Array(8).fill(0)]);
    const twice = net.from.reduce((sum, from, e) => {
      const to = net.to[e]!;
      return sum + net.x[from]! * net.y[to]! - net.x[to]! * net.y[from]!;
    }, 0);
    // 81 anticlockwise and 9 clockwise.
    expect(twice / 2).toBe(72);
  }
});

test('a net keeps the first of places within the snap distance, in metres', () => {
  const areas: AreaGeometry[] = [
    rectangle(0, 0, 4, 4),
    {
      type: 'Polygon',
      coordinates: [
        [
          [4.3, 0],
          [4.3, 0.2],
          [8, 0],
          [8, 4],
          [4, 4.3],
          [4.3, 0],
        ],
      ],
    },
  ];
  const net = buildMosaic(areas, { unit: 'metres', snap: 0.5 });
  expect(net.x).toEqual([0, 4, 4, 0, 8, 8]);
  expect(net.y).toEqual([0, 0, 4, 4, 0, 4]);
  expect(net.from).toEqual([0, 1, 2, 3, 1, 4, 5, 2]);
  expect(net.to).toEqual([1, 2, 3, 0, 4, 5, 2, 1]);
  expect(net.owner).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  // 0.001° is 111 m north and 56 m east at 60°.
  const inDegrees = (snap: number) =>
    buildMosaic([rectangle(17, 60, 17.001, 60.001)], { unit: 'degrees', snap }).x.length;
  expect([inDegrees(54), inDegrees(57), inDegrees(109)]).toEqual([4, 2, 2]);
  expect(inDegrees(126)).toBe(1);
});

test('a net refuses a snap distance and a place that are none', () => {
  for (const snap of [-0.1, Infinity, Number.NaN]) {
    expect(() => buildMosaic([], { unit: 'metres', snap })).toThrow(`invalid snap: ${snap}`);
  }
  const at = (x: number, y: number) => () =>
    buildMosaic([{ type: 'Polygon', coordinates: [[[x, y]]] }], { unit: 'metres', snap: 1 });
  expect(at(Number.NaN, 2)).toThrow('invalid position: NaN, 2');
  expect(at(2, -Infinity)).toThrow('invalid position: 2, -Infinity');
});

test('the boundary of a parent is what does not meet its opposite within it', () => {
  const [from, to] = [
    [0, 1, 2, 1, 3, 2],
    [1, 2, 0, 3, 2, 1],
  ];
  const net = { unit: 'metres', areaCount: 2, x: [0, 0, 0, 0], y: [0, 0, 0, 0], from, to } as const;
  const owned = { ...net, owner: [0, 0, 0, 1, 1, 1] };
  expect(boundaryEdges(owned, [0, 0], 1)).toEqual([{ from: [0, 2, 1, 3], to: [1, 0, 3, 2] }]);
  expect(boundaryEdges(owned, [1, 0], 3)).toEqual([
    { from: [2, 1, 3], to: [1, 3, 2] },
    { from: [0, 1, 2], to: [1, 2, 0] },
    { from: [], to: [] },
  ]);
  // Twice the same way and once back is once.
  const tripled = { ...net, from: [0, 1, 0], to: [1, 0, 1], owner: [0, 0, 0] };
  expect(boundaryEdges(tripled, [0], 1)).toEqual([{ from: [0], to: [1] }]);
  const back = { ...net, from: [0, 1, 1], to: [1, 0, 0], owner: [0, 0, 0] };
  expect(boundaryEdges(back, [0], 1)).toEqual([{ from: [1], to: [0] }]);
});

test('holes go to the smallest outer ring around them, and to none where there is none', () => {
  const box = (w: number, s: number, e: number, n: number): Ring =>
    rectangle(w, s, e, n).coordinates[0]!;
  const hole = (w: number, s: number, e: number, n: number): Ring => box(w, s, e, n).toReversed();
  const flat: Ring = [
    [0, 0],
    [5, 0],
    [9, 0],
    [0, 0],
  ];
  const [large, small, apart] = [box(0, 0, 20, 20), box(5, 5, 15, 15), box(30, 0, 40, 9)];
  const [inLarge, inSmall, alone] = [hole(1, 1, 3, 4), hole(7, 8, 9, 9), hole(50, 0, 60, 9)];
  expect(assemblePolygons([inLarge, inSmall, large, flat, small, apart, alone])).toEqual({
    type: 'MultiPolygon',
    coordinates: [[large, inLarge], [small, inSmall], [apart]],
  });
  expect(assemblePolygons([small, inSmall, large])).toEqual({
    type: 'MultiPolygon',
    coordinates: [[small, inSmall], [large]],
  });
  expect(assemblePolygons([flat, apart])).toEqual({ type: 'Polygon', coordinates: [apart] });
  // A hole that touches its outer ring in the first vertex lies in it all the same.
  const touching: Ring = [
    [15, 15],
    [14, 11],
    [11, 14],
    [15, 15],
  ];
  expect(assemblePolygons([small, touching])).toEqual({
    type: 'Polygon',
    coordinates: [small, touching],
  });
});

test('vertices beyond the count are refused when edges are grouped', () => {
  expect(groupEdges([0, 2], [1, 0], 3).firsts).toEqual([0, 1]);
  expect(() => groupEdges([0, 3], [1, 0], 3)).toThrow('invalid vertex: 0, 3');
  expect(() => groupEdges([0, 1], [1, -1], 3)).toThrow('invalid vertex: -1, 1');
  expect(groupEdges([], [], 0)).toEqual({ firsts: [], next: new Int32Array() });
});

test('groups are chains in the order in which they were met', () => {
  const { firsts, next } = groupEdges([0, 1, 2, 0, 2, 1], [1, 0, 1, 1, 2, 2], 3);
  expect(firsts).toEqual([0, 2, 4]);
  expect([...next]).toEqual([1, 3, 5, -1, -1, -1]);
  // Each two of 30 vertices, both ways.
  const edges = Array.from({ length: 900 }, (_, i) => [Math.floor(i / 30), i % 30] as const);
  const all = groupEdges(
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
    30,
  );
  expect(all.firsts.length).toBe(465);
  edges.forEach(([a, b], e) => {
    expect(all.next[e]).toBe(a < b ? 30 * b + a : -1);
  });
});
