import { expect, test } from 'vitest';
import { bandsContain, bandsTouch, buildAreaBands } from './area-bands.ts';
import type { AreaGeometry } from './geometry.ts';
import { rectangle } from './testing/sample-areas.ts';

const triangle: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [0, 4],
      [0, 0],
    ],
  ],
};
/** A saw of 2 · teeth upright edges between x = 0 and its teeth, and one edge back. */
function saw(teeth: number): AreaGeometry {
  const side = Array.from({ length: 2 * teeth + 1 }, (_, i) => [i % 2 === 0 ? 5 : 6, i]);
  return { type: 'Polygon', coordinates: [[[0, 0], ...side, [0, 2 * teeth], [0, 0]]] };
}

test('edges are told from their lower end, and level ones are left out', () => {
  const { boxes, edges, starts, edgeOf, firstBand, bandsPerUnit } = buildAreaBands([
    triangle,
    rectangle(10, 20, 12, 30),
  ]);
  expect([...boxes]).toEqual([0, 0, 4, 4, 10, 20, 12, 30]);
  expect([...edges.subarray(0, 16)]).toEqual([
    0, 4, 4, -1, 0, 4, 0, 0, 20, 30, 12, 0, 20, 30, 10, 0,
  ]);
  expect([...firstBand]).toEqual([0, 1, 2]);
  expect([...bandsPerUnit]).toEqual([0, 0]);
  expect([...starts]).toEqual([0, 2, 4]);
  expect([...edgeOf]).toEqual([0, 1, 2, 3]);
});

test('there is a band for every eight edges, and each has the edges that reach into it', () => {
  // Seven upright edges have one band, and nine have two.
  expect([...buildAreaBands([saw(3), saw(4)]).firstBand]).toEqual([0, 1, 3]);
  const { firstBand, bandsPerUnit, starts, edgeOf } = buildAreaBands([triangle, saw(8)]);
  expect([...firstBand]).toEqual([0, 1, 4]);
  expect([...bandsPerUnit]).toEqual([0, 3 / 16]);
  // Levels 0 to 5.33, 5.33 to 10.67 and the rest; edge 2 + i of the saw reaches from i to i + 1.
  const listed = [1, 2, 3].map((band) => [...edgeOf.subarray(starts[band], starts[band + 1])]);
  expect(listed).toEqual([
    [2, 3, 4, 5, 6, 7, 18],
    [7, 8, 9, 10, 11, 12, 18],
    [12, 13, 14, 15, 16, 17, 18],
  ]);
});

test('an area without height or without edges has one empty band', () => {
  const nothing: AreaGeometry = { type: 'MultiPolygon', coordinates: [] };
  const bands = buildAreaBands([nothing, rectangle(1, 1, 5, 1), triangle]);
  expect([...bands.firstBand]).toEqual([0, 1, 2, 3]);
  expect([...bands.boxes.subarray(0, 8)]).toEqual([
    Infinity,
    Infinity,
    -Infinity,
    -Infinity,
    1,
    1,
    5,
    1,
  ]);
  expect([...bands.starts]).toEqual([0, 0, 0, 2]);
  expect(bandsContain(bands, 2, 1, 1)).toBe(true);
});

test('a point on a left or lower edge is in, and on a right or upper edge out', () => {
  const bands = buildAreaBands([triangle, rectangle(0, 0, 2, 2)]);
  expect(bandsContain(bands, 0, 0, 1)).toBe(true);
  expect(bandsContain(bands, 0, 3, 1)).toBe(false);
  expect(bandsContain(bands, 0, 2.999, 1)).toBe(true);
  expect(bandsContain(bands, 0, 3.001, 1)).toBe(false);
  expect(bandsContain(bands, 0, -0.001, 1)).toBe(false);
  expect(bandsContain(bands, 1, 1, 0)).toBe(true);
  expect(bandsContain(bands, 1, 1, 2)).toBe(false);
  expect(bandsContain(bands, 1, 2, 1)).toBe(false);
});

test('in every band a point lies where the teeth of a saw say', () => {
  const bands = buildAreaBands([triangle, saw(8)]);
  for (let y = 0; y < 16; y += 0.25) {
    const reach = 5 + (Math.floor(y) % 2 === 0 ? y % 1 : 1 - (y % 1));
    expect(bandsContain(bands, 1, reach - 0.01, y)).toBe(true);
    expect(bandsContain(bands, 1, reach + 0.01, y)).toBe(false);
    expect(bandsTouch(bands, 1, reach, y)).toBe(true);
    expect(bandsTouch(bands, 1, reach + 0.01, y)).toBe(false);
  }
});

test('a point touches an edge from end to end and not on the line beyond it', () => {
  const bands = buildAreaBands([triangle]);
  const touches = (x: number, y: number): boolean => bandsTouch(bands, 0, x, y);
  expect([touches(4, 0), touches(3, 1), touches(0, 4), touches(0, 2)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([touches(5, -1), touches(-1, 5), touches(1, 1)]).toEqual([false, false, false]);
  expect([touches(0, -1), touches(0, 5), touches(2, 0)]).toEqual([false, false, false]);
});

test('a point touches an edge to within the rounding of its numbers', () => {
  const slope: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [-1000, 0],
        [1000, 2000],
        [-1000, 2000],
        [-1000, 0],
      ],
    ],
  };
  const bands = buildAreaBands([slope]);
  // 1000 · 2⁻⁵⁰ is 8.9e-13.
  expect(bandsTouch(bands, 0, 8e-13, 1000)).toBe(true);
  expect(bandsTouch(bands, 0, -8e-13, 1000)).toBe(true);
  expect(bandsTouch(bands, 0, 10e-13, 1000)).toBe(false);
  expect(bandsTouch(bands, 0, -10e-13, 1000)).toBe(false);
  // An upright edge at x = 1000, by x alone.
  const upright = buildAreaBands([rectangle(1000, -5, 1001, 5)]);
  expect(bandsTouch(upright, 0, 1000 + 8e-13, 1)).toBe(true);
  expect(bandsTouch(upright, 0, 1000 + 10e-13, 1)).toBe(false);
});
