import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import { type KoladaFigure, observationsOfKolada } from './observations-of-kolada.ts';
import { sourceOf } from './testing/cube-fixture.ts';

const source = sourceOf({
  api: 'kolada',
  formulas: [{ indicator: 'sick-days', value: { kpi: ['N00957'] }, share: undefined, scale: 1 }],
});
const known = new Set(['country:SE', 'county:03', 'municipality:0380'] as AreaId[]);
const figure = (area: string, year: number, value: number | null): KoladaFigure => ({
  kpi: 'N00957',
  area: area as AreaId, // written out in the tests
  year,
  sex: 'total',
  value,
});

test('a year without a figure is missing, and an area or a year that has none at all is left out', () => {
  const figures = [
    figure('country:SE', 2023, 22),
    figure('municipality:0380', 2023, 19),
    figure('country:SE', 2024, 21),
    figure('municipality:0380', 2024, null),
    figure('country:SE', 2025, null),
    figure('county:03', 2023, null),
    figure('municipality:0180', 2023, 15),
    { ...figure('country:SE', 2023, 25), sex: 'women' as const },
    { ...figure('country:SE', 2023, 90), kpi: 'N15428' },
  ];
  const { observations } = observationsOfKolada(figures, source, known);
  expect(observations.map(({ area, period, measured }) => [area, period.start, measured])).toEqual([
    ['country:SE', '2023-01-01', { value: 22 }],
    ['municipality:0380', '2023-01-01', { value: 19 }],
    ['country:SE', '2024-01-01', { value: 21 }],
    ['municipality:0380', '2024-01-01', { missing: 'not-collected' }],
  ]);
});

test('an answer without any figure is told, not stored as nothing', () => {
  expect(() => observationsOfKolada([], source, known)).toThrow(
    expect.objectContaining({ code: 'fetch/no-values' }),
  );
});
