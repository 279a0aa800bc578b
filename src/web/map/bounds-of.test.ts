import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { boundsOf } from './bounds-of.ts';
import { buildHatch } from './hatch-image.ts';

const square = (id: string, x: number): FeatureCollection['features'][number] => ({
  type: 'Feature',
  properties: { id },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 2],
          [x, 0],
        ],
      ],
    ],
  },
});
const data: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('a', 0), square('b', 10), square('c', 20)],
};

test('bounds hold the areas asked for and no other', () => {
  expect(boundsOf(data, new Set(['a', 'b']))).toEqual([0, 0, 11, 2]);
  expect(boundsOf(data, new Set(['c']))).toEqual([20, 0, 21, 2]);
  expect(boundsOf(data, new Set())).toBeUndefined();
});

test('the hatch repeats without a seam and is a quarter ink', () => {
  const { width, data: pixels } = buildHatch(8, [1, 2, 3]);
  const isInk = (x: number, y: number): boolean => pixels[(y * width + x) * 4 + 3] === 255;
  let ink = 0;
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (isInk(x, y)) ink++;
      expect(isInk(x, y)).toBe(isInk((x + 1) % width, (y - 1 + width) % width));
    }
  }
  expect(ink / width ** 2).toBe(0.25);
});
