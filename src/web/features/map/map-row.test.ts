import { expect, test } from 'vitest';
import type { AreaSummary } from '#contract/areas.ts';
import { placeOf } from './map-row.ts';

const area: AreaSummary = {
  id: 'deso2025:0381C1120',
  division: 'deso2025',
  level: 'deso',
  code: '0381C1120',
  name: 'Romberga (0381C1120)',
  parents: [
    { id: 'regso2025:0381R009', name: 'Romberga' },
    { id: 'municipality:0381', name: 'Enköping' },
    { id: 'county:03', name: 'Uppsala län' },
  ],
  hasGeometry: true,
  population: 2279,
};

test('a small area has its name, its code and its municipality apart', () => {
  expect(placeOf(area)).toMatchObject({
    name: 'Romberga',
    code: '0381C1120',
    municipality: { code: '0381', name: 'Enköping' },
  });
  expect(placeOf({ ...area, name: 'Romberga 0381C1120' }).name).toBe('Romberga');
});

test('an area without a name of its own is called by its code', () => {
  expect(placeOf({ ...area, name: area.code }).name).toBe('0381C1120');
});

test('a municipality is its own municipality', () => {
  const municipality: AreaSummary = {
    ...area,
    id: 'municipality:0381',
    level: 'municipality',
    code: '0381',
    name: 'Enköping',
    parents: [{ id: 'county:03', name: 'Uppsala län' }],
  };
  expect(placeOf(municipality).municipality).toEqual({ code: '0381', name: 'Enköping' });
});
