import { expect, test } from 'vitest';
import type { AreaId, DivisionId } from '../areas/area.ts';
import { planFetch } from './plan-fetch.ts';
import { sourceOf } from './testing/cube-fixture.ts';

const outlines = sourceOf({
  id: 'outlines',
  api: 'wfs',
  yields: 'outlines',
  order: 2,
  division: 'deso2025' as DivisionId,
  selection: {},
});
const figures = sourceOf({
  id: 'figures',
  order: 3,
  selection: { Region: ['00', '{county}*'], Kon: ['1', '2'], Bakgrund: ['*'], Tid: ['TOP(3)'] },
  expected: { Bakgrund: 8 },
});
const places = sourceOf({ id: 'places', yields: 'places', order: 1 });
const divisions = new Set(['deso2025']);

test('areas come before what is measured in them, whatever the order of the files', () => {
  const sources = [figures, outlines, places];
  const { parts } = planFetch({ county: '03', sources, areas: [], divisions });
  expect(parts.map(({ source }) => source.id)).toEqual(['places', 'outlines', 'figures']);
});

test('cells are the product of what is chosen, with the loaded areas where there are any', () => {
  const areas = ['deso2025:0380A0010', 'deso2025:0380A0020', 'deso2025:0180A0010'] as AreaId[];
  const { parts } = planFetch({ county: '03', sources: [outlines, figures], areas, divisions });
  expect(parts[0]).toMatchObject({ cells: 2, calls: 1 });
  // 00, 03 itself, 14 municipalities, 285 + 2 DeSO and 160 + 160 RegSO; 2 sexes, 8 backgrounds, 3 years.
  expect(parts[1]).toMatchObject({ cells: (1 + 1 + 14 + 285 + 2 + 320) * 2 * 8 * 3, calls: 2 });
});

test('borders of a division the house does not know are not asked for', () => {
  const { parts } = planFetch({
    county: '03',
    sources: [outlines],
    areas: [],
    divisions: new Set(),
  });
  expect(parts).toEqual([]);
});

test.each(['3', '00', 'Uppsala', '03; drop'])('%s is no county', (county) => {
  expect(() => planFetch({ county, sources: [], areas: [], divisions })).toThrow(
    expect.objectContaining({ code: 'fetch/unknown-county' }),
  );
});
