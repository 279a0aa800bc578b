import { expect, test } from 'vitest';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { AreaId, DivisionId } from './area.ts';
import type { LoadedArea, NamedOutline } from './area-outline.ts';
import { placeArea } from './place-area.ts';
import { planOutlines } from './plan-outlines.ts';

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
const larger = new Map<AreaId, { code: string; name: string }>(
  [
    ['country:SE', 'Sverige'],
    ['county:03', 'Uppsala län'],
    ['municipality:0360', 'Tierp'],
    ['regso2025:0360R002', '0360R002'],
    ['regso2025:0360R003', 'Hamnen'],
  ].map(([id = '', name = '']) => [id as AreaId, { code: id.split(':')[1] ?? '', name }]),
);
const above = ['municipality:0360', 'county:03', 'country:SE'] as AreaId[];
const outlineOf = (code: string, rest: Partial<NamedOutline> = {}): NamedOutline => ({
  feature: 1,
  code,
  geometry: square(0),
  name: undefined,
  regso: undefined,
  layer: undefined,
  version: undefined,
  ...rest,
});
const loadedOf = (code: string, rest: Partial<LoadedArea> = {}): LoadedArea => ({
  id: `deso2025:${code}` as AreaId,
  code,
  name: `Hamnen (${code})`,
  parents: ['regso2025:0360R003' as AreaId, ...above],
  geometry: square(0),
  ...rest,
});
const plan = (
  outlines: readonly NamedOutline[],
  loaded: readonly LoadedArea[] = [],
  division = 'deso2025',
) =>
  planOutlines(outlines, {
    file: 'a.geojson',
    division: division as DivisionId,
    loaded: new Map(loaded.map((area) => [area.code, area])),
    larger,
  });

test('a new area lies where its code says and is called by what it lies in', () => {
  expect(plan([outlineOf('0360A0010')]).areas).toEqual([
    {
      id: 'deso2025:0360A0010',
      division: 'deso2025',
      code: '0360A0010',
      name: 'Tierp (0360A0010)',
      municipality: '0360',
      parents: above,
      change: 'new',
    },
  ]);
});

test('a RegSO that nobody had comes with its DeSO, once, and one without a name gets it', () => {
  const { areas, regso } = plan([
    outlineOf('0360A0010', { regso: '0360R001', name: 'Norra' }),
    outlineOf('0360A0020', { regso: '0360R001', name: 'Norra' }),
    outlineOf('0360A0030', { regso: '0360R002', name: 'Södra' }),
    outlineOf('0360A0040', { regso: '0360R003', name: 'Annat namn' }),
  ]);
  expect(areas.map((area) => area.name)).toEqual([
    'Norra (0360A0010)',
    'Norra (0360A0020)',
    'Södra (0360A0030)',
    'Hamnen (0360A0040)',
  ]);
  expect(areas[0]?.parents[0]).toBe('regso2025:0360R001');
  expect(regso.map(({ code, name, change }) => [code, name, change])).toContainEqual([
    '0360R002',
    'Södra',
    'renamed',
  ]);
  expect(regso.map((one) => one.code)).not.toContain('0360R003');
});

test('what a file does to an area that stands is told apart', () => {
  const changeOf = (outline: Partial<NamedOutline>, area: Partial<LoadedArea>) =>
    plan([outlineOf('0360A0010', outline)], [loadedOf('0360A0010', area)]).areas[0]?.change;
  expect(changeOf({}, {})).toBe('same');
  expect(changeOf({}, { geometry: undefined })).toBe('first-border');
  expect(changeOf({ geometry: square(1) }, {})).toBe('new-border');
  expect(changeOf({ regso: '0360R002' }, {})).toBe('renamed');
  expect(changeOf({ geometry: square(0.05) }, {})).toBe('same');
});

test('a file that says nothing of RegSO takes no area out of the RegSO it lies in', () => {
  const [area] = plan(
    [outlineOf('0360A0010', { geometry: square(1) })],
    [loadedOf('0360A0010')],
  ).areas;
  expect(area).toMatchObject({ name: 'Hamnen (0360A0010)', change: 'new-border' });
  expect(area?.parents[0]).toBe('regso2025:0360R003');
});

test('a RegSO of its own division takes its name from the file', () => {
  const known = loadedOf('0360R003', {
    id: 'regso2025:0360R003' as AreaId,
    name: 'Hamnen',
    parents: above,
  });
  const named = plan([outlineOf('0360R003', { name: 'Nya hamnen' })], [known], 'regso2025');
  expect(named.areas[0]).toMatchObject({ name: 'Nya hamnen', change: 'renamed' });
  const unnamed = plan([outlineOf('0360R003')], [known], 'regso2025');
  expect(unnamed.areas[0]).toMatchObject({ name: 'Hamnen', change: 'same' });
});

test('a larger area that is not loaded is named, the nearest first', () => {
  expect(placeArea('deso2025', '0114A0010', undefined, larger)).toEqual({
    unknown: 'municipality:0114',
  });
  expect(placeArea('municipality', '0114', undefined, larger)).toEqual({ unknown: 'county:01' });
  expect(plan([outlineOf('0114A0010')]).refusals.map(({ code, data }) => [code, data])).toEqual([
    [
      'area/unknown-parent',
      { file: 'a.geojson', feature: 1, code: '0114A0010', parent: 'municipality:0114' },
    ],
  ]);
});
