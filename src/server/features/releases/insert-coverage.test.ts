import { expect, test } from 'vitest';
import type { AreaId } from '#domain/areas/area.ts';
import { columnsOf } from '#domain/indicators/collect-columns.ts';
import type { Measured } from '#domain/indicators/observation.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { countCoverage } from './insert-coverage.ts';

const cell = (area: string, period: string, measured: Measured) => ({
  indicator: 'employment',
  area: area as AreaId,
  period: parsePeriod(period),
  group: { sex: 'total', age: '20-64' } as const,
  measured,
});

test('cells with and without a value are counted by indicator, division, period and group', () => {
  const counted = countCoverage(
    columnsOf([
      cell('deso2025:0380A0010', '2024', { value: 0 }),
      cell('deso2025:0380A0020', '2024', { missing: 'suppressed' }),
      cell('deso2025:0380A0010', '2023', { value: 71 }),
      cell('municipality:0380', '2024', { value: 74 }),
    ]),
  );
  const group = { indicator_id: 'employment', sex: 'total', age: '20-64' };
  expect(counted).toHaveLength(3);
  expect(counted).toEqual(
    expect.arrayContaining([
      { ...group, division_id: 'deso2025', period_id: '2024', values: 1, missing: 1 },
      { ...group, division_id: 'deso2025', period_id: '2023', values: 1, missing: 0 },
      { ...group, division_id: 'municipality', period_id: '2024', values: 1, missing: 0 },
    ]),
  );
});
