import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPolygon } from './check-polygon.ts';
import { dissolve } from './dissolve.ts';
import { findGaps } from './find-gaps.ts';
import { findOverlaps } from './find-overlaps.ts';
import type { AreaGeometry } from './geometry.ts';
import { labelPoint } from './label-point.ts';
import { findNeighbours } from './neighbours.ts';
import { buildAreaIndex } from './point-in-polygon.ts';
import { polygonArea } from './polygon-area.ts';

const folder = new URL('../../../data/areas/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface AreaFeature {
  readonly geometry: AreaGeometry;
  readonly properties: { readonly deso: string; readonly kommunkod: string };
}
// The file's own shape; wrong property names would fail every test below.
const { features } = JSON.parse(read('deso2025-uppsala-enkoping.geojson')) as {
  features: readonly AreaFeature[];
};
const areas = features.map(({ geometry }) => geometry);
const codes = features.map(({ properties }) => properties.deso);

test('the 184 real areas have the neighbours and boundaries of the reference file', () => {
  // Computed apart in a metric map projection, so a boundary may differ by a few metres in 1,000.
  const [, ...rows] = read('deso2025-neighbours.csv').trim().split('\n');
  const expected = new Map(
    rows.map((row) => {
      const [one, two, metres] = row.split(',');
      return [`${one}–${two}`, Number(metres)];
    }),
  );
  const { rook, islands } = findNeighbours(areas, { unit: 'degrees', snap: 0.5 });
  const found = rook.map(({ a, b, length }) => {
    const pair = [codes[a]!, codes[b]!].sort().join('–');
    return [pair, length] as const;
  });
  expect(found.length).toBe(479);
  expect(found.map(([pair]) => pair).sort()).toEqual([...expected.keys()].sort());
  for (const [pair, length] of found) {
    // The file has whole metres.
    expect(Math.abs(length - expected.get(pair)!)).toBeLessThan(1 + length * 0.004);
  }
  expect(islands).toEqual([]);
});

test('the real areas are sound, without overlap and without gap', () => {
  expect(areas.flatMap((area) => checkPolygon(area))).toEqual([]);
  expect(findOverlaps(areas, { unit: 'degrees', tolerance: 0.5 })).toEqual([]);
  expect(findGaps(areas, { unit: 'degrees', snap: 0.5 })).toEqual([]);
});

test('the real areas join to two municipalities of 3,589 square kilometres', () => {
  const municipalities = dissolve(
    areas,
    features.map(({ properties }) => properties.kommunkod),
    { unit: 'degrees', snap: 0.5 },
  );
  expect(municipalities.map(({ parent }) => parent).sort()).toEqual(['0380', '0381']);
  const sum = municipalities.reduce((t, { geometry }) => t + polygonArea(geometry, 'degrees'), 0);
  // The source counts 3,588 square kilometres in a plane.
  expect(sum / 1e6).toBeCloseTo(3589, -1);
  expect(sum / areas.reduce((t, area) => t + polygonArea(area, 'degrees'), 0)).toBeCloseTo(1, 9);
});

test('the label of every real area is found in that area', () => {
  const { find } = buildAreaIndex(areas);
  areas.forEach((area, i) => {
    expect(find(...labelPoint(area, 'degrees')!)).toBe(i);
  });
});
