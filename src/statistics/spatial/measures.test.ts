import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundingBox } from './bounding-box.ts';
import { centroid } from './centroid.ts';
import { containsPoint } from './contains-point.ts';
import type { AreaGeometry, Polygon } from './geometry.ts';
import { innerPoint } from './inner-point.ts';
import { labelPoint } from './label-point.ts';
import { metresPerDegree } from './metres-per-degree.ts';
import { polygonArea } from './polygon-area.ts';
import { segmentLength } from './segment-length.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const place = fc.integer({ min: -1000, max: 1000 });
const size = fc.integer({ min: 1, max: 500 });

const ringWithHole: Polygon = {
  type: 'Polygon',
  coordinates: [
    ...rectangle(0, 0, 10, 10).coordinates,
    ...rectangle(1, 1, 9, 9).coordinates.map((ring) => ring.toReversed()),
  ],
};

test('a rectangle has its area, box and centre wherever it lies', () => {
  fc.assert(
    fc.property(place, place, size, size, (x, y, width, height) => {
      const area = rectangle(x, y, x + width, y + height);
      expect(polygonArea(area, 'metres')).toBe(width * height);
      expect(boundingBox(area)).toEqual([x, y, x + width, y + height]);
      expect(centroid(area)![0]).toBeCloseTo(x + width / 2, 8);
      expect(centroid(area)![1]).toBeCloseTo(y + height / 2, 8);
    }),
  );
});

test('holes are taken away whichever way the rings run', () => {
  const [shell, hole] = ringWithHole.coordinates;
  expect(polygonArea(ringWithHole, 'metres')).toBe(36);
  const same: Polygon = { type: 'Polygon', coordinates: [shell!, hole!.toReversed()] };
  expect(polygonArea(same, 'metres')).toBe(36);
  expect(centroid(same)).toEqual([5, 5]);
});

test('the centre of two islands is weighted by their area', () => {
  const islands: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [rectangle(0, 0, 2, 2).coordinates, rectangle(10, 0, 14, 2).coordinates],
  };
  // (4 · 1 + 8 · 12) / 12
  expect(centroid(islands)![0]).toBeCloseTo(100 / 12, 10);
});

test('a one-degree cell at 60° north has the area of the ellipsoid', () => {
  // Against Simpson's rule in 1,000 steps over M · N · cos φ, the surface element of the ellipsoid.
  let quadrature = 0;
  for (let i = 0; i <= 1000; i++) {
    const { east, north } = metresPerDegree(60 + i / 1000);
    const weight = i === 0 || i === 1000 ? 1 : i % 2 === 1 ? 4 : 2;
    quadrature += (weight * east * north) / 3000;
  }
  expect(polygonArea(rectangle(17, 60, 18, 61), 'degrees') / quadrature).toBeCloseTo(1, 9);
});

test('a degree has its published length', () => {
  // WGS 84, lengths of a degree at 60° and at the equator as in geodesy tables: longitude
  // 55,800 m and 111,320 m; latitude 111,412 m and 110,574 m.
  expect(metresPerDegree(60).east).toBeCloseTo(55_800, -1);
  expect(metresPerDegree(60).north).toBeCloseTo(111_412, -1);
  expect(metresPerDegree(0).east).toBeCloseTo(111_320, -1);
  expect(metresPerDegree(0).north).toBeCloseTo(110_574, -1);
  expect(segmentLength(17, 60, 18, 60, 'degrees')).toBeCloseTo(55_800, -1);
});

test('the label of a ring is in the ring, where its centre is in the hole', () => {
  expect(containsPoint(ringWithHole, ...centroid(ringWithHole)!)).toBe(false);
  expect(containsPoint(ringWithHole, ...labelPoint(ringWithHole, 'metres')!)).toBe(true);
});

test('the label of a thin slanting area is inside it', () => {
  const thin: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1000, 999],
        [1000, 1000],
        [0, 1],
        [0, 0],
      ],
    ],
  };
  expect(containsPoint(thin, ...labelPoint(thin, 'metres')!)).toBe(true);
});

test('a hair across a large box has its label inside and at once', () => {
  const hair: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1e6, 1e6],
        [5e5, 5e5 + 1e-3],
        [0, 0],
      ],
    ],
  };
  const started = performance.now();
  expect(containsPoint(hair, ...labelPoint(hair, 'metres')!)).toBe(true);
  expect(performance.now() - started).toBeLessThan(500);
});

test('a point inside is found in any simple area', () => {
  fc.assert(
    fc.property(fc.nat(1000), (seed) => {
      for (const area of wigglyMap({ columns: 2, rows: 2, pieces: 5, seed })) {
        const ring = area.coordinates[0]!;
        const edges = ring.slice(1).flatMap((p, i) => [...ring[i]!, ...p]);
        expect(containsPoint(area, ...innerPoint(edges)!)).toBe(true);
      }
    }),
  );
});

test('the label lies as deep as the deepest point of a fine raster', () => {
  const [area] = wigglyMap({ columns: 1, rows: 1, pieces: 8, seed: 4 });
  const label = labelPoint(area!, 'metres')!;
  const ring = area!.coordinates[0]!;
  const depthAt = (x: number, y: number): number =>
    Math.min(...ring.map((p) => Math.hypot(p[0]! - x, p[1]! - y)));
  const [minX, minY, maxX, maxY] = boundingBox(area!)!;
  let deepest = 0;
  for (let x = minX; x < maxX; x += 20) {
    for (let y = minY; y < maxY; y += 20) {
      if (containsPoint(area!, x, y)) deepest = Math.max(deepest, depthAt(x, y));
    }
  }
  // Distances to the vertices only, so the raster is a rough judge: 10 per cent.
  expect(depthAt(...label)).toBeGreaterThan(deepest * 0.9);
});

test('the label of an area in degrees is inside it', () => {
  const area = rectangle(17.5, 59.8, 17.7, 59.9);
  const [x, y] = labelPoint(area, 'degrees')!;
  expect(containsPoint(area, x, y)).toBe(true);
});

test('the label lies in an area although the widest water between its islands is higher than they are', () => {
  const islands: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [0, 40, 95].map((south) => [
      [
        [3, south],
        [6, south],
        [6, south + 2],
        [3, south + 2],
        [3, south],
      ],
    ]),
  };
  expect(containsPoint(islands, ...labelPoint(islands, 'metres')!)).toBe(true);
});

test('nothing has no box, centre or label', () => {
  const nothing: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
  expect(boundingBox(nothing)).toBeUndefined();
  expect(centroid(nothing)).toBeUndefined();
  expect(labelPoint(nothing, 'metres')).toBeUndefined();
  expect(labelPoint(rectangle(1, 1, 1, 5), 'metres')).toBeUndefined();
  expect(polygonArea(nothing, 'metres')).toBe(0);
});
