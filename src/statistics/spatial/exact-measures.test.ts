import { expect, test } from 'vitest';
import { boundingBox, boxHolds, boxOfCorners } from './bounding-box.ts';
import { centroid } from './centroid.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { localPlane } from './local-plane.ts';
import { metresPerDegree } from './metres-per-degree.ts';
import { planeEdges } from './plane-edges.ts';
import { polygonArea } from './polygon-area.ts';
import { ringArea } from './ring-area.ts';
import { segmentLength } from './segment-length.ts';
import { rectangle } from './testing/sample-areas.ts';

const triangle = (x: number, y: number): Ring => [
  [x, y],
  [x + 6, y],
  [x, y + 3],
  [x, y],
];
const many = (...polygons: Ring[][]): AreaGeometry => ({
  type: 'MultiPolygon',
  coordinates: polygons,
});

test('the centre is the centre of mass, whichever way rings run', () => {
  expect(centroid(many([triangle(10, 20)]))).toEqual([12, 21]);
  expect(centroid(many([triangle(10, 20).toReversed()]))).toEqual([12, 21]);
  expect(centroid(many([triangle(10, 20)], [triangle(30, 26).toReversed()]))).toEqual([22, 24]);
  // 100 at 5, 5 less 9 at 2, 1: (500 − 18) / 91 and (500 − 9) / 91.
  const hole = triangle(0, 0);
  for (const ring of [hole, hole.toReversed()]) {
    const [x, y] = centroid(many([...rectangle(0, 0, 10, 10).coordinates, ring]))!;
    expect(x).toBeCloseTo(482 / 91, 12);
    expect(y).toBeCloseTo(491 / 91, 12);
  }
});

test('what has no mass, or less than its holes, has no centre', () => {
  expect(centroid(many([]))).toBeUndefined();
  expect(centroid(many([[]]))).toBeUndefined();
  expect(centroid(many([[[3, 3]]]))).toBeUndefined();
  const [small, large] = [
    rectangle(0, 0, 1, 1).coordinates[0]!,
    rectangle(0, 0, 2, 2).coordinates[0]!,
  ];
  expect(centroid(many([small, large]))).toBeUndefined();
  expect(centroid(many([small, small]))).toBeUndefined();
  expect(polygonArea(many([small, large]), 'metres')).toBe(0);
  expect(polygonArea(many([large, small]), 'metres')).toBe(3);
  expect(polygonArea(many([large, small, small], [small]), 'metres')).toBe(3);
});

test('a box is as wide as the outer rings of all parts', () => {
  const parts = many(
    [triangle(10, 20), triangle(-90, -90)],
    [],
    [triangle(2, 40)],
    [triangle(4, 1)],
  );
  expect(boundingBox(parts)).toEqual([2, 1, 16, 43]);
  expect(boundingBox(many([[[7, 8]]]))).toEqual([7, 8, 7, 8]);
  expect(boundingBox(many([[[7, Number.NaN]]]))).toBeUndefined();
  expect(boundingBox(many([[[Number.NaN, 7]]]))).toBeUndefined();
  expect(boxOfCorners(Float64Array.of(3, 9, 1, 4, 8, 2, 5, 5))).toEqual([1, 2, 8, 9]);
  expect(boxOfCorners(new Float64Array())).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
});

test('a plane has its origin in the middle of all boxes, and the scale of its latitude', () => {
  const areas = [rectangle(10, 20, 30, 24), many([]), rectangle(16, 50, 34, 60)];
  expect(localPlane(areas, 'metres')).toEqual({ originX: 22, originY: 40, scaleX: 1, scaleY: 1 });
  expect(localPlane(areas.toReversed(), 'metres').originX).toBe(22);
  const { east, north } = metresPerDegree(40);
  expect(localPlane(areas, 'degrees')).toEqual({
    originX: 22,
    originY: 40,
    scaleX: east,
    scaleY: north,
  });
  const equator = metresPerDegree(0);
  expect(localPlane([], 'degrees')).toEqual({
    originX: 0,
    originY: 0,
    scaleX: equator.east,
    scaleY: equator.north,
  });
});

test('edges are told in the plane, holes and parts in turn, and without those of no length', () => {
  const plane = { originX: 1, originY: 2, scaleX: 2, scaleY: 10 };
  const ring = [
    [1, 2],
    [4, 2],
    [4, 2],
    [4, 7],
    [1, 2],
  ];
  expect([...planeEdges(many([ring]), plane)]).toEqual([0, 0, 6, 0, 6, 0, 6, 50, 6, 50, 0, 0]);
  const [upright, level] = [
    [
      [1, 2],
      [1, 3],
    ],
    [
      [1, 2],
      [2, 2],
    ],
  ];
  expect([...planeEdges(many([upright!, level!], [upright!]), plane)]).toEqual([
    0, 0, 0, 10, 0, 0, 2, 0, 0, 0, 0, 10,
  ]);
});

test('a degree has its length on the WGS 84 ellipsoid at the equator and at the pole', () => {
  expect(metresPerDegree(0).east).toBeCloseTo(111_319.4908, 4);
  expect(metresPerDegree(0).north).toBeCloseTo(110_574.2758, 4);
  expect(metresPerDegree(90).east).toBeCloseTo(0, 6);
  expect(metresPerDegree(90).north).toBeCloseTo(111_693.9796, 3);
  expect(metresPerDegree(-60)).toEqual(metresPerDegree(60));
  const { east, north } = metresPerDegree(45);
  expect(east).toBeCloseTo(78_846.8, 0);
  expect(north).toBeCloseTo(111_131.8, 0);
});

test('a segment in degrees has the scale of its middle latitude', () => {
  const { east, north } = metresPerDegree(60);
  expect(segmentLength(17, 59.5, 17.5, 60.5, 'degrees')).toBeCloseTo(
    Math.hypot(east / 2, north),
    6,
  );
  expect(segmentLength(17.5, 60.5, 17, 59.5, 'degrees')).toBeCloseTo(
    Math.hypot(east / 2, north),
    6,
  );
  expect(segmentLength(1, 2, 7, 10, 'metres')).toBe(10);
});

test('a ring has its area with its sign, in metres and in degrees', () => {
  const ring = triangle(10, 20);
  expect(ringArea(ring, 'metres')).toBe(9);
  expect(ringArea(ring.toReversed(), 'metres')).toBe(-9);
  expect(ringArea([], 'metres')).toBe(0);
  expect(ringArea([[3, 3]], 'metres')).toBe(0);
  // Half of the surface of the ellipsoid between the equator and the pole: 510,065,621.7 km² in all.
  const northern = ringArea(
    [
      [0, 0],
      [360, 0],
      [360, 90],
      [0, 90],
      [0, 0],
    ],
    'degrees',
  );
  expect(northern / 1e12).toBeCloseTo(510.0656217 / 2, 6);
  expect(ringArea(rectangle(10, -90, 100, 90).coordinates[0]!, 'degrees') / northern).toBeCloseTo(
    0.5,
    12,
  );
});

test('a box holds what lies in it and on its sides', () => {
  const holds = (x: number, y: number): boolean => boxHolds([1, 2, 5, 8], x, y);
  expect([holds(3, 4), holds(1, 4), holds(5, 4), holds(3, 2), holds(3, 8)]).toEqual(
    Array(5).fill(true),
  );
  expect([holds(0.9, 4), holds(5.1, 4), holds(3, 1.9), holds(3, 8.1)]).toEqual(
    Array(4).fill(false),
  );
});
