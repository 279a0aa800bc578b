import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPolygon } from './check-polygon.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

function faultsOf(...rings: Ring[]): readonly string[] {
  return checkPolygon({ type: 'Polygon', coordinates: rings }).map(({ code }) => code);
}
const [square] = rectangle(0, 0, 10, 10).coordinates;

test('sound areas have no fault', () => {
  fc.assert(
    fc.property(fc.nat(1000), (seed) => {
      const map = wigglyMap({ columns: 2, rows: 2, pieces: 9, seed });
      expect(map.flatMap((area) => checkPolygon(area))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a bow tie crosses itself in its middle', () => {
  const faults = checkPolygon({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [4, 4],
        [4, 0],
        [0, 4],
        [0, 0],
      ],
    ],
  });
  const crossing = faults.find(({ code }) => code === 'self-crossing');
  expect(crossing).toEqual({
    code: 'self-crossing',
    severity: 'error',
    polygon: 0,
    ring: 0,
    position: 0,
    at: [2, 2],
  });
});

test('edges that cross by exact arithmetic are always seen', () => {
  const number = fc.integer({ min: 0, max: 12 });
  const points = fc.uniqueArray(fc.tuple(number, number), {
    minLength: 4,
    maxLength: 8,
    selector: ([x, y]) => x * 100 + y,
  });
  // The sign of a determinant of small whole numbers is exact.
  const side = (a: number[], b: number[], c: number[]): number =>
    Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
  fc.assert(
    fc.property(points, (corners) => {
      const ring: number[][] = [...corners, corners[0]!];
      let crossings = 0;
      for (let i = 1; i < ring.length; i++) {
        for (let j = i + 1; j < ring.length; j++) {
          const [a, b, c, d] = [ring[i - 1]!, ring[i]!, ring[j - 1]!, ring[j]!];
          const apart = side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0;
          if (!apart) crossings++;
        }
      }
      if (crossings > 0) expect(faultsOf(ring)).toContain('self-crossing');
    }),
    { numRuns: 500 },
  );
});

test('a spike that runs back along itself is a crossing', () => {
  expect(
    faultsOf([
      [0, 0],
      [10, 0],
      [10, 5],
      [20, 5],
      [10, 5],
      [10, 10],
      [0, 10],
      [0, 0],
    ]),
  ).toContain('self-crossing');
});

test('a ring that touches itself in a point is only noted', () => {
  const faults = checkPolygon({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 0],
        [0, 10],
        [0, 0],
      ],
    ],
  });
  expect(faults.every(({ severity }) => severity === 'note')).toBe(true);
  expect(faults.map(({ code, at }) => [code, at])).toContainEqual(['self-touching', [5, 0]]);
});

test('an open ring, a short ring and a flat ring are told apart', () => {
  expect(
    faultsOf([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]),
  ).toEqual(['ring-not-closed']);
  expect(
    faultsOf([
      [0, 0],
      [10, 0],
      [0, 0],
    ]),
  ).toContain('too-few-positions');
  expect(
    faultsOf([
      [0, 0],
      [10, 0],
      [5, 0],
      [0, 0],
    ]),
  ).toContain('zero-area');
});

test('a coordinate that is no number is named with its position', () => {
  const [fault] = checkPolygon({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [Number.NaN, 10],
        [0, 0],
      ],
    ],
  });
  expect(fault).toEqual({
    code: 'not-finite',
    severity: 'error',
    polygon: 0,
    ring: 0,
    position: 2,
  });
});

test('a position with one number is not finite', () => {
  expect(faultsOf([[0, 0], [10], [10, 10], [0, 0]])).toEqual(['not-finite']);
});

test('a repeated position is a note with its place', () => {
  const faults = checkPolygon({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ],
    ],
  });
  expect(faults.map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ['repeated-position', 'note', [10, 0]],
  ]);
});

test('a hole outside its outer ring is a fault and one that touches it is not', () => {
  expect(faultsOf(square!, rectangle(20, 20, 21, 21).coordinates[0]!)).toEqual([
    'hole-outside-shell',
  ]);
  expect(
    faultsOf(square!, [
      [0, 5],
      [3, 4],
      [3, 6],
      [0, 5],
    ]),
  ).toEqual([]);
  expect(faultsOf(square!, rectangle(2, 2, 3, 3).coordinates[0]!)).toEqual([]);
});

test('a hole across its outer ring is rings crossing', () => {
  expect(faultsOf(square!, rectangle(8, 2, 12, 4).coordinates[0]!)).toContain('rings-crossing');
});

test('parts of an area that cross are a fault and parts that meet in a corner are not', () => {
  const parts = (...polygons: Ring[][]): AreaGeometry => ({
    type: 'MultiPolygon',
    coordinates: polygons,
  });
  const meeting = rectangle(10, 10, 12, 12).coordinates[0]!;
  const crossing = rectangle(9, 9, 12, 12).coordinates[0]!;
  expect(checkPolygon(parts([square!], [meeting]))).toEqual([]);
  expect(checkPolygon(parts([square!], [crossing]))[0]!.code).toBe('rings-crossing');
});

test('a scribble is reported with at most twenty crossings', () => {
  const scribble = Array.from({ length: 400 }, (_, i) => [(i * 7919) % 1009, (i * 104_729) % 997]);
  const faults = faultsOf([...scribble, scribble[0]!]);
  expect(faults.filter((code) => code.endsWith('crossing')).length).toBeLessThanOrEqual(20);
  expect(faults).toContain('self-crossing');
});

test('nothing at all is empty', () => {
  expect(faultsOf()).toEqual(['empty']);
});
