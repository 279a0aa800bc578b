import { expect, test } from 'vitest';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';
import { checkOutlines, type OutlineFindings } from './check-outlines.ts';

/** A square with its south-west corner at (x, y), in metres. */
const square = (x: number, y: number, side = 100): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const polygon = (...rings: Position[][]): AreaGeometry => ({ type: 'Polygon', coordinates: rings });
const outlinesOf = (geometries: AreaGeometry[]) =>
  geometries.map((geometry, i) => ({ feature: i + 1, code: `area${i + 1}`, geometry }));
const told = ({ refusals, gaps }: OutlineFindings) =>
  [...refusals, ...gaps].map(({ code, data }) => [code, data] as const);
const refusalsOf = (...geometries: AreaGeometry[]) =>
  told(checkOutlines('a.geojson', outlinesOf(geometries)));

test('areas side by side are accepted', () => {
  expect(refusalsOf(polygon(square(0, 0)), polygon(square(100, 0)))).toEqual([]);
});

test('a border that does not end where it begins is refused with file and feature', () => {
  expect(refusalsOf(polygon(square(0, 0)), polygon(square(100, 0).slice(0, 4)))).toEqual([
    [
      'area/ring-not-closed',
      expect.objectContaining({ file: 'a.geojson', feature: 2, code: 'area2', field: 'geometry' }),
    ],
  ]);
});

test('a border that crosses itself is refused with the place', () => {
  const bowTie: Position[] = [
    [0, 0],
    [100, 100],
    [100, 0],
    [0, 100],
    [0, 0],
  ];
  const [refusal] = refusalsOf(polygon(bowTie));
  expect(refusal?.[0]).toBe('area/ring-self-crossing');
  expect(refusal?.[1].value).toBe('50, 50');
});

test('a border of two corners is refused', () => {
  const line: Position[] = [
    [0, 0],
    [100, 0],
    [0, 0],
  ];
  expect(refusalsOf(polygon(line))[0]?.[0]).toBe('area/ring-too-short');
});

test('areas that cover the same ground are named with how much', () => {
  expect(refusalsOf(polygon(square(0, 0)), polygon(square(50, 0)))).toEqual([
    [
      'area/overlap',
      expect.objectContaining({ code: 'area1', other: 'area2', squareMetres: 5000 }),
    ],
  ]);
});

test('a place that nobody covers is told with who surrounds it', () => {
  const withHole = polygon(square(0, 0, 300), square(100, 100).toReversed());
  expect(refusalsOf(withHole)).toEqual([
    ['area/gap', expect.objectContaining({ codes: ['area1'], squareMetres: 10_000 })],
  ]);
});

test('an area that fills the hole of another leaves no gap', () => {
  const withHole = polygon(square(0, 0, 300), square(100, 100).toReversed());
  expect(refusalsOf(withHole, polygon(square(100, 100)))).toEqual([]);
});

test('an overlap as small as a drawing error is let through', () => {
  expect(refusalsOf(polygon(square(0, 0)), polygon(square(99, 0)))).toEqual([]);
});

test('an overlap with an area that stands already names both, with how much', () => {
  const standing = [{ code: 'old', geometry: polygon(square(50, 0)) }];
  expect(told(checkOutlines('a.geojson', outlinesOf([polygon(square(0, 0))]), standing))).toEqual([
    [
      'area/overlap-with-loaded',
      expect.objectContaining({ feature: 1, code: 'area1', other: 'old', squareMetres: 5000 }),
    ],
  ]);
});

test('an overlap and a gap between areas that stand already are no fault of the file', () => {
  const standing = [
    { code: 'old1', geometry: polygon(square(0, 0, 300), square(100, 100).toReversed()) },
    { code: 'old2', geometry: polygon(square(250, 0)) },
  ];
  const file = outlinesOf([polygon(square(1000, 0))]);
  expect(told(checkOutlines('a.geojson', file, standing))).toEqual([]);
});

test('a gap that a file leaves to areas that stand already names them all', () => {
  const bay: Position[] = [
    [0, 0],
    [300, 0],
    [300, 100],
    [100, 100],
    [100, 200],
    [300, 200],
    [300, 300],
    [0, 300],
    [0, 0],
  ];
  const lid = polygon([
    [300, 0],
    [400, 0],
    [400, 300],
    [300, 300],
    [300, 200],
    [300, 100],
    [300, 0],
  ]);
  const standing = [{ code: 'old', geometry: polygon(bay) }];
  const { refusals, gaps } = checkOutlines('a.geojson', outlinesOf([lid]), standing);
  expect(refusals).toEqual([]);
  expect(gaps[0]?.data).toMatchObject({
    feature: 1,
    codes: ['area1', 'old'],
    squareMetres: 20_000,
  });
});
