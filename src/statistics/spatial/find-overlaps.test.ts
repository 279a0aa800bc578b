import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOverlaps } from './find-overlaps.ts';
import type { AreaGeometry, Polygon } from './geometry.ts';
import { polygonArea } from './polygon-area.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const metre = { unit: 'metres', tolerance: 1 } as const;
const side = fc.integer({ min: 3, max: 60 });
const shift = fc.integer({ min: -60, max: 60 });

test('rectangles overlap by what they have in common', () => {
  fc.assert(
    fc.property(side, side, shift, shift, side, side, (w, h, x, y, v, g) => {
      const width = Math.min(w, x + v) - Math.max(0, x);
      const height = Math.min(h, y + g) - Math.max(0, y);
      const found = findOverlaps([rectangle(0, 0, w, h), rectangle(x, y, x + v, y + g)], metre);
      // An overlap is never deeper than it is wide, and at least half as deep.
      if (Math.min(width, height) <= 1) expect(found).toEqual([]);
      else if (Math.min(width, height) >= 3) {
        expect(found.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
        expect(found[0]!.area).toBeCloseTo(width * height, 6);
      }
    }),
    { numRuns: 300 },
  );
});

test('neighbours that share edges and corners do not overlap', () => {
  const map = wigglyMap({ columns: 5, rows: 5, pieces: 6, seed: 5 });
  expect(findOverlaps(map, { unit: 'metres', tolerance: 0 })).toEqual([]);
  const split = [rectangle(0, 0, 5, 10), rectangle(5, 0, 9, 4), rectangle(5, 4, 9, 10)];
  expect(findOverlaps(split, { unit: 'metres', tolerance: 0 })).toEqual([]);
});

test('the same area twice overlaps with all of itself', () => {
  const [area] = wigglyMap({ columns: 1, rows: 1, pieces: 6, seed: 6 });
  const [overlap] = findOverlaps([area!, area!], metre);
  expect(overlap!.area / polygonArea(area!, 'metres')).toBeCloseTo(1, 9);
});

test('a small part that two areas have in common is an overlap', () => {
  const withPart = (x: number): AreaGeometry => ({
    type: 'MultiPolygon',
    coordinates: [rectangle(x, 0, x + 50, 50).coordinates, rectangle(200, 0, 210, 10).coordinates],
  });
  const found = findOverlaps([withPart(0), withPart(100)], metre);
  expect(found.map(({ area, depth }) => [area, depth])).toEqual([[100, 5]]);
});

test('an area within another overlaps with all of the smaller', () => {
  const found = findOverlaps([rectangle(0, 0, 100, 100), rectangle(40, 40, 50, 50)], metre);
  // Its corner at 50, 50 is the middle of the larger.
  expect(found).toEqual([{ a: 0, b: 1, area: 100, depth: 50 }]);
});

test('half of an area, cut along its vertices, overlaps', () => {
  const found = findOverlaps([rectangle(0, 0, 10, 10), rectangle(0, 0, 5, 10)], metre);
  expect(found[0]!.area).toBeCloseTo(50, 9);
});

test('two bars that cross overlap in the middle', () => {
  const found = findOverlaps([rectangle(0, 40, 100, 60), rectangle(40, 0, 60, 100)], metre);
  expect(found[0]!.area).toBeCloseTo(400, 9);
  expect(found[0]!.depth).toBeCloseTo(10, 9);
});

test('an area in the hole of another does not overlap', () => {
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [...rectangle(0, 0, 90, 90).coordinates, ...rectangle(30, 30, 60, 60).coordinates],
  };
  expect(findOverlaps([holed, rectangle(30, 30, 60, 60)], metre)).toEqual([]);
  expect(findOverlaps([holed, rectangle(30, 30, 70, 60)], metre)[0]!.area).toBeCloseTo(300, 9);
});

test('a sliver thinner than the tolerance is rounding and a thicker one an overlap', () => {
  const areas = [rectangle(0, 0, 1000, 1000), rectangle(999.5, 0, 2000, 1000)];
  expect(findOverlaps(areas, metre)).toEqual([]);
  const [overlap] = findOverlaps(areas, { unit: 'metres', tolerance: 0.1 });
  expect(overlap!.area).toBeCloseTo(500, 6);
});

test('the area of an overlap agrees with counting points of a raster', () => {
  const [one, , two] = wigglyMap({ columns: 3, rows: 1, pieces: 6, seed: 7 });
  const moved: Polygon = {
    type: 'Polygon',
    coordinates: two!.coordinates.map((ring) => ring.map((p) => [p[0]! - 1700, p[1]! + 200])),
  };
  const [overlap] = findOverlaps([one!, moved], metre);
  // A + B − (A ∪ B), the union counted in 5 m squares.
  let common = 0;
  for (let x = 639_500; x < 642_000; x += 5) {
    for (let y = 6_639_500; y < 6_642_000; y += 5) {
      if (inside(one!, x, y) && inside(moved, x, y)) common += 25;
    }
  }
  expect(overlap!.area / common).toBeCloseTo(1, 1);
});

/** A winding number, so that the judge is another method than the judged. */
function inside(area: Polygon, x: number, y: number): boolean {
  let angle = 0;
  const ring = area.coordinates[0]!;
  for (let i = 1; i < ring.length; i++) {
    const a = Math.atan2(ring[i - 1]![1]! - y, ring[i - 1]![0]! - x);
    const b = Math.atan2(ring[i]![1]! - y, ring[i]![0]! - x);
    angle += Math.atan2(Math.sin(b - a), Math.cos(b - a));
  }
  return Math.abs(angle) > 1;
}

test('tolerance and area are metres when coordinates are degrees', () => {
  // 0.001° of latitude is 111 m at 60° north; a tenth of a degree of longitude 5,580 m.
  const areas = [rectangle(17, 59.9, 17.1, 60), rectangle(17, 59.999, 17.1, 60.1)];
  const [overlap] = findOverlaps(areas, { unit: 'degrees', tolerance: 50 });
  expect(overlap!.area / (111.4 * 5580)).toBeCloseTo(1, 2);
  expect(findOverlaps(areas, { unit: 'degrees', tolerance: 112 })).toEqual([]);
});

test('empty areas overlap with nothing and a wrong tolerance is refused', () => {
  const empty: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
  expect(findOverlaps([empty, empty, rectangle(0, 0, 1, 1)], metre)).toEqual([]);
  expect(() => findOverlaps([], { unit: 'metres', tolerance: -1 })).toThrow(
    'invalid tolerance: -1',
  );
});

test('overlaps are told in order, with their numbers in the list', () => {
  const nothing: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
  const areas = [
    nothing,
    rectangle(8, 0, 18, 10),
    rectangle(100, 0, 110, 10),
    rectangle(0, 0, 10, 10),
    rectangle(0, 4, 20, 6),
  ];
  const found = findOverlaps(areas, { unit: 'metres', tolerance: 0.5 });
  expect(found.map(({ a, b, area }) => [a, b, area])).toEqual([
    [1, 3, 20],
    [1, 4, 20],
    [3, 4, 20],
  ]);
});

test('an overlap as deep as the tolerance is none', () => {
  const areas = [rectangle(0, 0, 10, 10), rectangle(8, -5, 20, 15)];
  const [overlap] = findOverlaps(areas, { unit: 'metres', tolerance: 1.9 });
  expect(overlap).toEqual({ a: 0, b: 1, area: 20, depth: 2 });
  expect(findOverlaps(areas, { unit: 'metres', tolerance: 2 })).toEqual([]);
  for (const tolerance of [Infinity, Number.NaN]) {
    expect(() => findOverlaps([], { unit: 'metres', tolerance })).toThrow(
      `invalid tolerance: ${tolerance}`,
    );
  }
});

test('without a tolerance an overlap of a micrometre is rounding', () => {
  const over = (by: number) =>
    findOverlaps([rectangle(0, 0, 10, 10), rectangle(10 - by, -1, 20, 11)], {
      unit: 'metres',
      tolerance: 0,
    }).length;
  expect([over(0.9e-6), over(2e-6)]).toEqual([0, 1]);
});

test('the same area twice is as deep as its label, and so is a part of it', () => {
  const square = rectangle(30, 40, 50, 60);
  expect(findOverlaps([square, square], metre)).toEqual([{ a: 0, b: 1, area: 400, depth: 10 }]);
  const parts: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [rectangle(0, 0, 20, 20).coordinates, square.coordinates],
  };
  expect(findOverlaps([parts, square], metre)).toEqual([{ a: 0, b: 1, area: 400, depth: 10 }]);
  expect(findOverlaps([square, parts], metre)).toEqual([{ a: 0, b: 1, area: 400, depth: 10 }]);
});

test('a corner that reaches in from any side is an overlap of its own depth', () => {
  const square = rectangle(0, 0, 20, 20);
  for (const corner of [
    [
      [17, 10],
      [30, 0],
      [30, 20],
    ],
    [
      [3, 10],
      [-10, 20],
      [-10, 0],
    ],
    [
      [10, 3],
      [0, -10],
      [20, -10],
    ],
    [
      [10, 17],
      [20, 30],
      [0, 30],
    ],
  ]) {
    const wedge: AreaGeometry = { type: 'Polygon', coordinates: [[...corner, corner[0]!]] };
    const found = findOverlaps([square, wedge], metre);
    expect(found.map(({ depth }) => depth)).toEqual([3]);
    expect(findOverlaps([wedge, square], metre).map(({ depth }) => depth)).toEqual([3]);
    expect(findOverlaps([square, wedge], { unit: 'metres', tolerance: 3 })).toEqual([]);
  }
});

test('a thin bar within a large area is as deep as its distance to the nearest side', () => {
  const turned = (area: Polygon, degrees: number): Polygon => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const turn = ([x, y]: readonly number[]) => [x! * cos - y! * sin, x! * sin + y! * cos];
    return { type: 'Polygon', coordinates: area.coordinates.map((ring) => ring.map(turn)) };
  };
  const large = rectangle(0, 0, 100, 100);
  // 0.3 m wide, 0.3 m from the lower, upper, left and right side.
  for (const bar of [
    rectangle(40, 0.3, 60, 0.6),
    rectangle(40, 99.4, 60, 99.7),
    rectangle(0.3, 40, 0.6, 60),
    rectangle(99.4, 40, 99.7, 60),
  ]) {
    for (const degrees of [0, 37]) {
      const pair = [turned(large, degrees), turned(bar, degrees)];
      for (const areas of [pair, pair.toReversed()]) {
        expect(findOverlaps(areas, metre)).toEqual([]);
        const [overlap] = findOverlaps(areas, { unit: 'metres', tolerance: 0.5 });
        expect(overlap!.depth).toBeCloseTo(0.6, 9);
        expect(overlap!.area).toBeCloseTo(6, 9);
      }
    }
  }
});
