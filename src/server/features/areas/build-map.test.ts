import { expect, test } from 'vitest';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { buildMap } from './build-map.ts';
import type { DivisionShapes } from './division-shapes.ts';

const square = (x: number): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 0],
      [x + 10, 0],
      [x + 10, 10],
      [x, 10],
      [x, 0],
    ],
  ],
});
const shapes: DivisionShapes = {
  rows: [],
  ids: ['a', 'b', 'c'],
  metres: [square(0), square(10), square(20)],
  municipalities: ['0380', '0380', '0381'],
  neighbours: [['b'], ['a', 'c'], ['b', 'elsewhere']],
};

test('a shared border is drawn once, and neighbours are places in the list', () => {
  const map = buildMap('deso2025', shapes);
  expect(map.areas).toEqual(['a', 'b', 'c']);
  expect(map.neighbours).toEqual([[1], [0, 2], [1]]);
  expect(map.bounds).toEqual([0, 0, 30, 10]);
  // Two shared borders, what is left around the outer squares, and the middle one's two sides.
  expect(map.topology.arcs).toHaveLength(6);
});

test('arcs are steps from the south-west corner that lead back to the metres', () => {
  const { topology } = buildMap('deso2025', shapes);
  const { translate } = topology.transform;
  const places = topology.arcs.flatMap((arc: number[][]) => {
    let [x, y] = translate as [number, number];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx!, y + dy!];
      return `${x} ${y}`;
    });
  });
  expect(new Set(places)).toEqual(
    new Set(['0 0', '10 0', '20 0', '30 0', '0 10', '10 10', '20 10', '30 10']),
  );
});

test('outlines are the municipalities, dissolved', () => {
  const { outlines } = buildMap('deso2025', shapes).topology.objects;
  expect(outlines.geometries.map((one: { id: string }) => one.id)).toEqual([
    'municipality:0380',
    'municipality:0381',
  ]);
});
