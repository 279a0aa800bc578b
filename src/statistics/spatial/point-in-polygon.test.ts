import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { boundingBox } from './bounding-box.ts';
import { containsPoint } from './contains-point.ts';
import type { AreaGeometry } from './geometry.ts';
import { buildAreaIndex } from './point-in-polygon.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const map = wigglyMap({ columns: 6, rows: 5, pieces: 7, seed: 11 });
const mapIndex = buildAreaIndex(map);

test('the index answers as the plain test of every area does', () => {
  const x = fc.double({ min: 639_500, max: 646_500, noNaN: true });
  const y = fc.double({ min: 6_639_500, max: 6_645_500, noNaN: true });
  fc.assert(
    fc.property(x, y, (px, py) => {
      const holders = map.flatMap((area, i) => (containsPoint(area, px, py) ? [i] : []));
      expect(holders.length).toBeLessThanOrEqual(1);
      expect(mapIndex.find(px, py)).toBe(holders[0]);
    }),
    { numRuns: 1000 },
  );
});

test('every vertex within the map belongs to exactly one area', () => {
  const inner = map[14]!.coordinates[0]!;
  for (const [x, y] of inner) {
    expect(map.filter((area) => containsPoint(area, x!, y!)).length).toBe(1);
    expect(mapIndex.find(x!, y!)).toBeDefined();
  }
});

test('a point on a shared edge belongs to the area on the right or above', () => {
  const { find } = buildAreaIndex([
    rectangle(0, 0, 2, 2),
    rectangle(2, 0, 4, 2),
    rectangle(0, 2, 2, 4),
  ]);
  expect(find(2, 1)).toBe(1);
  expect(find(1, 2)).toBe(2);
  expect(find(0, 0)).toBe(0);
  expect(find(4, 1)).toBeUndefined();
});

test('a point in a hole belongs to the area that fills it, or to none', () => {
  const holed: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      ...rectangle(0, 0, 10, 10).coordinates,
      ...rectangle(2, 2, 4, 4).coordinates,
      ...rectangle(6, 6, 8, 8).coordinates,
    ],
  };
  const { find } = buildAreaIndex([holed, rectangle(2, 2, 4, 4)]);
  expect([find(1, 1), find(3, 3), find(7, 7)]).toEqual([0, 1, undefined]);
});

test('every part of an area of several parts is found', () => {
  const parts: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [rectangle(0, 0, 1, 1).coordinates, rectangle(5, 5, 6, 6).coordinates],
  };
  const { find } = buildAreaIndex([parts]);
  expect([find(0.5, 0.5), find(5.5, 5.5), find(3, 3)]).toEqual([0, 0, undefined]);
});

test('on a border that only one side has a vertex on, every point has an area', () => {
  // Of the points on the slanting border some come out on neither side by rounding.
  const whole = rectangleBeside([
    [640_000, 6_640_000],
    [640_700, 6_641_100],
  ]);
  const broken = rectangleBeside([
    [640_000, 6_640_000],
    [640_000 + (700 * 3) / 11, 6_640_300],
    [640_000 + (700 * 7) / 11, 6_640_700],
    [640_700, 6_641_100],
  ]);
  const areas: AreaGeometry[] = [whole(-2000), broken(2000)];
  const { find } = buildAreaIndex(areas);
  let between = 0;
  for (let y = 6_640_000; y < 6_641_100; y++) {
    const x = 640_000 + ((y - 6_640_000) * 700) / 1100;
    if (!areas.some((area) => containsPoint(area, x, y))) between += 1;
    expect(find(x, y)).toBeDefined();
    expect(find(x - 1e-6, y)).toBe(0);
    expect(find(x + 1e-6, y)).toBe(1);
  }
  expect(between).toBeGreaterThan(0);
  // On an outer border it is still outside.
  const alone = buildAreaIndex([areas[0]!]);
  expect(alone.find(640_350, 6_640_550)).toBeUndefined();
});

/** An area between a border, upwards, and a line so far beside it. */
function rectangleBeside(border: readonly (readonly [number, number])[]) {
  return (beside: number): AreaGeometry => {
    const far = border.map(([x, y]) => [x + beside, y] as const);
    return { type: 'Polygon', coordinates: [[...border, far.at(-1)!, far[0]!, border[0]!]] };
  };
}

test('where areas overlap the first in the list is found', () => {
  const { find } = buildAreaIndex([rectangle(0, 0, 3, 3), rectangle(1, 1, 4, 4)]);
  expect([find(2, 2), find(3.5, 3.5)]).toEqual([0, 1]);
});

test('an empty area is passed over and keeps its number', () => {
  const empty: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
  expect(buildAreaIndex([empty, rectangle(0, 0, 1, 1)]).find(0.5, 0.5)).toBe(1);
  expect(buildAreaIndex([empty]).find(0, 0)).toBeUndefined();
});

test('a place that is no place has no area', () => {
  expect(mapIndex.find(Number.NaN, 6_641_000)).toBeUndefined();
  expect(mapIndex.find(Infinity, 6_641_000)).toBeUndefined();
});

test('a border that two areas touch belongs to the first of them, and to none when one alone does', () => {
  // Beyond a right and an upper border nobody else has the point; between two the first does.
  const gap = buildAreaIndex([
    rectangle(0, 0, 2, 2),
    rectangle(-3, 0, 0, 2),
    rectangle(4, 0, 6, 2),
  ]);
  expect([gap.find(0, 1), gap.find(2, 1), gap.find(-3, 1), gap.find(4, 1)]).toEqual([
    0,
    undefined,
    1,
    2,
  ]);
  // Two areas on the same right border: none of them holds it, both touch it.
  const twice = buildAreaIndex([
    rectangle(9, 9, 9.5, 9.5),
    rectangle(1, 0, 2, 2),
    rectangle(0, 0, 2, 2),
  ]);
  expect([twice.find(2, 1), twice.find(1, 1), twice.find(0.5, 1)]).toEqual([1, 1, 2]);
  for (const [x, y] of [
    [Number.NaN, 1] as const,
    [1, Number.NaN] as const,
    [-Infinity, 1] as const,
    [1, Infinity] as const,
  ]) {
    expect(twice.find(x, y)).toBeUndefined();
  }
});

/**
 * How many times a ring goes around a point, by the signed side of each edge that crosses its level: another
 * method than counting crossings (Sunday 2001, "Inclusion of a point in a polygon").
 */
function windingNumber(ring: readonly (readonly number[])[], x: number, y: number): number {
  let turns = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i] as readonly [number, number];
    const [bx, by] = ring[i + 1] as readonly [number, number];
    const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
    if (ay <= y && by > y && side > 0) turns += 1;
    if (ay > y && by <= y && side < 0) turns -= 1;
  }
  return turns;
}

test('50,000 points among 6,000 areas lie where the winding number says', {
  timeout: 30_000,
}, () => {
  const areas = wigglyMap({ columns: 100, rows: 60, pieces: 24, seed: 20 });
  const { find } = buildAreaIndex(areas);
  const boxes = Float64Array.from(areas.flatMap((area) => [...boundingBox(area)!]));
  const holderOf = (x: number, y: number): number | undefined => {
    for (let at = 0; at < areas.length; at++) {
      const box = 4 * at;
      if (x < boxes[box]! || x > boxes[box + 2]!) continue;
      if (y < boxes[box + 1]! || y > boxes[box + 3]!) continue;
      if (windingNumber(areas[at]!.coordinates[0]!, x, y) !== 0) return at;
    }
    return undefined;
  };
  const { nextFloat } = createRandom(23);
  let disagreements = 0;
  for (let i = 0; i < 50_000; i++) {
    const x = 640_000 + nextFloat() * 100_000;
    const y = 6_640_000 + nextFloat() * 60_000;
    if (find(x, y) !== holderOf(x, y)) disagreements += 1;
  }
  expect(disagreements).toBe(0);
});
