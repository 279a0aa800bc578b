import JsonStat from 'jsonstat-toolkit';
import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { type InventedRow, observedTable } from './testing/invented-table.ts';
import { writeJsonStat } from './write-json-stat.ts';

const row = (area: string, period: string, change: Partial<InventedRow>): InventedRow => ({
  area,
  name: `Område ${area}`,
  period,
  value: null,
  missing: null,
  checked: '2026-01-31',
  ...change,
});
const rows = [
  row('0380', '2023', { value: 12.5 }),
  row('0380', '2024', { value: 0 }),
  row('0381', '2023', { missing: 'suppressed' }),
  row('0381', '2024', { value: -3.25 }),
];
const written = (all: readonly InventedRow[]): Promise<string> =>
  writeJsonStat(observedTable(all), speak('sv'));

test('another reader finds every value at its place, and the reason where there is none', async () => {
  const dataset = JsonStat(JSON.parse(await written(rows)));
  expect(dataset.class).toBe('dataset');
  expect(dataset.length).toBe(3);
  for (const { area, period, value, missing } of rows) {
    const cell = dataset.Data({ area, period });
    expect([cell.value, cell.status]).toEqual([value, missing]);
  }
  expect(dataset.role).toMatchObject({ geo: ['area'], time: ['period'], metric: ['indicator'] });
  expect(dataset.Dimension('area').Category('0381').label).toBe('Område 0381');
  expect(dataset.Dimension('indicator').Category('share').unit).toEqual({
    label: '%',
    decimals: 1,
  });
});

test('source, day, remarks and the words for the reasons go along', async () => {
  const answer = JSON.parse(await written(rows));
  expect(answer).toMatchObject({
    version: '2.0',
    source: 'Påhittade byrån, tabell T & 1, hämtad 2026-03-01. CC0',
    updated: '2026-03-01',
    note: ['Allt är påhittat.'],
    extension: { status: { label: { suppressed: 'sekretess' } } },
  });
});

test('where most cells are empty the values are listed by number, and an empty one has no status', async () => {
  const far = Array.from({ length: 9 }, (_, i) => row(`038${i}`, `${2000 + i}`, { value: i }));
  const answer = JSON.parse(await written(far));
  expect(Array.isArray(answer.value)).toBe(false);
  const dataset = JsonStat(answer);
  for (const { area, period, value } of far) {
    expect(dataset.Data({ area, period }).value).toBe(value);
  }
  expect(dataset.Data({ area: '0380', period: '2001' })).toMatchObject({ value: null });
  expect(answer.status).toBeUndefined();
});
