import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rectangle } from '../spatial/testing/sample-areas.ts';
import { areaPoints, populationPoints } from './area-points.ts';
import { connectedComponents } from './connected-components.ts';
import { queenWeights, rookWeights } from './contiguity-weights.ts';
import { bandWeights, knnWeights } from './distance-weights.ts';
import { linkIslands } from './link-islands.ts';
import { linkParts } from './link-parts.ts';
import { indexPoints } from './nearest-points.ts';
import { type SpatialWeights, weightsOfLinks, weightsOfPairs } from './spatial-weights.ts';
import { asymmetricLinks, weightBetween } from './symmetry.ts';

/** Two by two squares, and one on its own. */
const squares = [
  rectangle(0, 0, 1, 1),
  rectangle(1, 0, 2, 1),
  rectangle(0, 1, 1, 2),
  rectangle(1, 1, 2, 2),
  rectangle(9, 0, 11, 2),
];
const exact = { unit: 'metres', snap: 0 } as const;
const rowsOf = ({ areaCount, starts, neighbours }: SpatialWeights): number[][] =>
  Array.from({ length: areaCount }, (_, i) => [...neighbours.slice(starts[i], starts[i + 1])]);

test('queen weights join corners and rook weights do not', () => {
  expect(rowsOf(queenWeights(squares, exact))).toEqual([
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 1, 2],
    [],
  ]);
  const rook = rookWeights(squares, exact);
  expect(rowsOf(rook)).toEqual([[1, 2], [0, 3], [0, 3], [1, 2], []]);
  expect(asymmetricLinks(rook)).toEqual([]);
});

test('points of areas are their centres of mass', () => {
  const points = areaPoints(squares, 'metres');
  // Relative to the middle of the map: 5.5, 1.
  expect([...points.x]).toEqual([-5, -4, -5, -4, 4.5]);
  expect([...points.y]).toEqual([-0.5, -0.5, 0.5, 0.5, 0]);
  expect(() => areaPoints([{ type: 'Polygon', coordinates: [] }], 'metres')).toThrow(
    'invalid area: 0 encloses nothing',
  );
});

test('a degree east at 60° is half as many metres as one north', () => {
  const points = areaPoints(
    [rectangle(16, 59.9, 16.2, 60.1), rectangle(18, 59.9, 18.2, 60.1)],
    'degrees',
  );
  expect(points.x[1]! - points.x[0]!).toBeCloseTo(2 * 55_800, -2);
});

test('population points lie where people live', () => {
  const place = { area: 0, x: 2, y: 3, population: 5 };
  const points = populationPoints(1, [place, { area: 0, x: 4, y: 3, population: 0 }]);
  expect([points.x[0], points.y[0]]).toEqual([2, 3]);
  expect(() => populationPoints(2, [place])).toThrow('invalid population: 0 in area 1');
  expect(() => populationPoints(1, [{ ...place, area: 1 }])).toThrow('invalid area: 1 of 1');
  expect(() => populationPoints(1, [{ ...place, area: -1 }])).toThrow('invalid area: -1 of 1');
  expect(() => populationPoints(1, [{ ...place, area: 0.5 }])).toThrow('invalid area: 0.5 of 1');
  expect(() => populationPoints(1, [{ ...place, x: Number.NaN }])).toThrow(
    'invalid position: NaN, 3',
  );
  expect(() => populationPoints(1, [{ ...place, y: Infinity }])).toThrow(
    'invalid position: 2, Infinity',
  );
  expect(() => populationPoints(1, [{ ...place, population: -1 }])).toThrow(
    'invalid population: -1',
  );
  expect(() => populationPoints(1, [{ ...place, population: Infinity }])).toThrow(
    'invalid population: Infinity',
  );
});

test('k nearest are the same as by measuring every distance', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -3, max: 3 }));
  const places = fc.uniqueArray(place, { minLength: 2, maxLength: 30, selector: String });
  fc.assert(
    fc.property(places, fc.nat(8), (list, some) => {
      const k = 1 + (some % (list.length - 1));
      const points = {
        x: Float64Array.from(list, ([x]) => x),
        y: Float64Array.from(list, ([, y]) => y),
      };
      const expected = list.map(([x, y]) =>
        list
          .map(([x2, y2], j) => ({ j, x2, y2, d: (x - x2) ** 2 + (y - y2) ** 2 }))
          .filter(({ d }) => d > 0)
          .sort((a, b) => a.d - b.d || a.x2 - b.x2 || a.y2 - b.y2)
          .slice(0, k)
          .map(({ j }) => j),
      );
      const index = indexPoints(points);
      expect(list.map((_, i) => index.nearest(i, k))).toEqual(expected);
      const sorted = expected.map((row) => row.toSorted((a, b) => a - b));
      expect(rowsOf(knnWeights(points, k))).toEqual(sorted);
    }),
    { numRuns: 60 },
  );
});

test('a distance band holds those at the distance and none beyond', () => {
  const points = { x: Float64Array.of(0, 3, 3, 20), y: Float64Array.of(0, 4, 4.001, 0) };
  expect(rowsOf(bandWeights(points, 5))).toEqual([[1], [0, 2], [1], []]);
  expect(indexPoints(points).squaredDistance(0, 1)).toBe(25);
});

test('points in one place are each other’s nearest, in the order of the list', () => {
  const points = { x: new Float64Array(4), y: new Float64Array(4) };
  expect(rowsOf(knnWeights(points, 2))).toEqual([
    [1, 2],
    [0, 2],
    [0, 1],
    [0, 1],
  ]);
  expect(rowsOf(bandWeights(points, 1))[3]).toEqual([0, 1, 2]);
});

test('those within a distance come in the order of the list, those in one place too', () => {
  const x = Float64Array.from({ length: 60 }, (_, i) => (i * 37) % 60);
  const y = Float64Array.from({ length: 60 }, (_, i) => (i * 17) % 23);
  const index = indexPoints({ x, y });
  const near = [...x.keys()].filter((j) => j !== 8 && index.squaredDistance(8, j) <= 400);
  expect(near.length).toBeGreaterThan(9);
  expect(index.within(8, 20)).toEqual(near);
  const together = indexPoints({ x: new Float64Array(40), y: new Float64Array(40) });
  expect(together.nearest(3, 5)).toEqual([0, 1, 2, 4, 5]);
});

test('islands are linked both ways to the nearest', () => {
  const points = { x: Float64Array.of(0, 1, 2, 8, 9), y: new Float64Array(5) };
  const chain = weightsOfPairs(5, [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
  ]);
  const linked = linkIslands(chain, points);
  expect(rowsOf(linked)).toEqual([[1], [0, 2], [1], [4], [3]]);
  expect(connectedComponents(linked)).toEqual({
    count: 2,
    componentOf: Int32Array.of(0, 0, 0, 1, 1),
  });
  expect(rowsOf(linkIslands(chain, { ...points, x: Float64Array.of(0, 1, 2, 8, 90) }))).toEqual([
    [1],
    [0, 2],
    [1, 3],
    [2, 4],
    [3],
  ]);
  const all = weightsOfPairs(2, [{ a: 0, b: 1 }]);
  expect(linkIslands(all, { x: new Float64Array(2), y: new Float64Array(2) })).toBe(all);
  const alone = weightsOfLinks(1, []);
  expect(linkIslands(alone, { x: new Float64Array(1), y: new Float64Array(1) })).toBe(alone);
  expect(() => linkIslands(alone, points)).toThrow('invalid points: 5 for 1 areas');
});

test('separate parts are linked until all hang together', () => {
  // 0–1–2, then 3–4 and 5–6 that are nearest to each other, and 7.
  const weights = weightsOfPairs(8, [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 3, b: 4 },
    { a: 5, b: 6 },
  ]);
  const points = { x: Float64Array.of(0, 1, 2, 10, 11, 13, 14, 18), y: new Float64Array(8) };
  const linked = linkParts(weights, points);
  expect(linked.added).toEqual([
    { a: 2, b: 3 },
    { a: 4, b: 5 },
    { a: 6, b: 7 },
  ]);
  expect(connectedComponents(linked.weights).count).toBe(1);
  expect(asymmetricLinks(linked.weights)).toEqual([]);
  expect(linked.weights.neighbours.length).toBe(weights.neighbours.length + 6);
  const none = weightsOfLinks(0, []);
  expect(linkParts(none, { x: new Float64Array(0), y: new Float64Array(0) }).weights).toBe(none);
  expect(() => linkParts(none, points)).toThrow('invalid points: 8 for 0 areas');
});

test('components are numbered by their first areas, whichever way links run', () => {
  const links = [
    { from: 4, to: 1, weight: 1 },
    { from: 3, to: 0, weight: 1 },
    { from: 3, to: 5, weight: 1 },
  ];
  expect([...connectedComponents(weightsOfLinks(6, links)).componentOf]).toEqual([
    0, 1, 2, 0, 1, 0,
  ]);
  expect(connectedComponents(weightsOfLinks(0, [])).count).toBe(0);
});

test('links without their reverse are told', () => {
  const links = [
    { from: 0, to: 1, weight: 1 },
    { from: 1, to: 0, weight: 1 },
    { from: 1, to: 2, weight: 1 },
    { from: 2, to: 1, weight: 0.5 },
    { from: 2, to: 0, weight: 3 },
  ];
  expect(asymmetricLinks(weightsOfLinks(3, links))).toEqual([
    { from: 1, to: 2, weight: 1 },
    { from: 2, to: 0, weight: 3 },
    { from: 2, to: 1, weight: 0.5 },
  ]);
  expect(weightBetween(weightsOfLinks(3, links), 0, 2)).toBeUndefined();
});

test('a weight is read from the row of its own area only', () => {
  const chain = weightsOfLinks(3, [
    { from: 0, to: 1, weight: 5 },
    { from: 1, to: 2, weight: 7 },
  ]);
  expect([0, 1, 2].map((to) => weightBetween(chain, 0, to))).toEqual([undefined, 5, undefined]);
  expect([0, 1, 2].map((to) => weightBetween(chain, 1, to))).toEqual([undefined, undefined, 7]);
});

test('wrong arguments are refused with their value', () => {
  const points = { x: Float64Array.of(0, 1), y: Float64Array.of(0, 1) };
  expect(() => knnWeights(points, 2)).toThrow('invalid k: 2 of 2 areas');
  expect(() => knnWeights(points, 0)).toThrow('invalid k: 0');
  expect(() => knnWeights(points, 1.5)).toThrow('invalid k: 1.5');
  expect(() => bandWeights(points, 0)).toThrow('invalid metres: 0');
  expect(() => bandWeights(points, Infinity)).toThrow('invalid metres: Infinity');
  expect(() => bandWeights({ ...points, y: new Float64Array(1) }, 1)).toThrow(
    'invalid points: 2 x for 1 y',
  );
  expect(() => bandWeights({ ...points, y: Float64Array.of(0, Number.NaN) }, 1)).toThrow(
    'invalid position: 1, NaN',
  );
});
