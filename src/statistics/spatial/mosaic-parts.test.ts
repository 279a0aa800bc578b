import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMosaic } from './build-mosaic.ts';
import { groupEdges } from './edge-groups.ts';
import { wigglyMap } from './testing/sample-areas.ts';
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
