import { expect, test } from 'vitest';
import { buildMap } from './build-map.ts';

const square = (x: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, 0],
      [x, 10],
      [x + 10, 10],
      [x + 10, 0],
      [x, 0],
    ],
  ],
});
const shapes = {
  rows: [],
  ids: ['deso2025:0380A0010', 'deso2025:0381A0010'],
  metres: [square(0), square(10)],
  municipalities: ['0380', '0381'],
  neighbours: [['deso2025:0381A0010'], ['deso2025:0380A0010', 'deso2025:0360A0010']],
};

test('every drawn area carries its id, and so does every municipality', () => {
  const { topology, areas } = buildMap('deso2025', shapes);
  const idsOf = (name: string): string[] =>
    topology.objects[name].geometries.map((geometry: { id: string }) => geometry.id);
  expect(idsOf('areas')).toEqual(areas);
  expect(idsOf('outlines')).toEqual(['municipality:0380', 'municipality:0381']);
});

test('a neighbour that has no border in the division is left out', () => {
  expect(buildMap('deso2025', shapes).neighbours).toEqual([[1], [0]]);
});
