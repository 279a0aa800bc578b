import { expect, test } from 'vitest';
import type { AreaGeometry } from './geometry.ts';
import { nearestAreas } from './nearest-area.ts';
import { rectangle } from './testing/sample-areas.ts';

const nothing: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
const middle = rectangle(0, 0, 10, 10);

test('the nearest lies on any side, as far as the boundaries are apart', () => {
  const sides: (readonly [AreaGeometry, number])[] = [
    [rectangle(13, 2, 20, 8), 3],
    [rectangle(-20, 2, -4, 8), 4],
    [rectangle(2, 15, 8, 20), 5],
    [rectangle(2, -20, 8, -6), 6],
    [rectangle(13, 14, 20, 20), 5],
    [rectangle(-20, -20, -3, -4), 5],
  ];
  for (const [other, metres] of sides) {
    expect(nearestAreas([other, middle], [1], 'metres')).toEqual([{ area: 1, nearest: 0, metres }]);
    expect(nearestAreas([middle, other], [1], 'metres')).toEqual([{ area: 1, nearest: 0, metres }]);
  }
});

test('the distance is to the boundary and not to the box around it', () => {
  // Its box begins at 11, but its side runs from 11, 40 to 40, 11.
  const slanting: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [11, 40],
        [40, 11],
        [40, 40],
        [11, 40],
      ],
    ],
  };
  const farther = rectangle(25, 0, 30, 5);
  expect(nearestAreas([middle, slanting, farther], [0], 'metres')).toEqual([
    { area: 0, nearest: 2, metres: 15 },
  ]);
  const [found] = nearestAreas([middle, slanting], [0], 'metres');
  expect(found!.metres).toBeCloseTo(31 * Math.SQRT1_2, 12);
  // From the corner of a triangle to the side of the square, and from a corner of the square to a side.
  const pointing: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [12, 5],
        [90, 0],
        [90, 10],
        [12, 5],
      ],
    ],
  };
  expect(nearestAreas([middle, pointing], [0, 1], 'metres').map(({ metres }) => metres)).toEqual([
    2, 2,
  ]);
});

test('of equally near areas the first is told, and an area without edges is nowhere near', () => {
  const areas = [
    nothing,
    rectangle(14, 0, 20, 10),
    middle,
    rectangle(-14, 0, -4, 10),
    rectangle(0, 13, 9, 20),
  ];
  expect(nearestAreas(areas.slice(0, 4), [2], 'metres')).toEqual([
    { area: 2, nearest: 1, metres: 4 },
  ]);
  expect(nearestAreas(areas, [2, 0, 3], 'metres')).toEqual([
    { area: 2, nearest: 4, metres: 3 },
    { area: 0, nearest: undefined, metres: undefined },
    { area: 3, nearest: 2, metres: 4 },
  ]);
  expect(nearestAreas([nothing, middle], [1], 'metres')).toEqual([
    { area: 1, nearest: undefined, metres: undefined },
  ]);
  expect(nearestAreas([], [], 'metres')).toEqual([]);
});

test('the distance in degrees is metres', () => {
  // A tenth of a degree of latitude.
  const [found] = nearestAreas(
    [rectangle(17, 59.9, 17.1, 59.95), rectangle(17, 60.05, 17.1, 60.1)],
    [0],
    'degrees',
  );
  expect(found!.metres).toBeCloseTo(11_141, 0);
});
