import { expect, test } from 'vitest';
import { chooseRows, readSort, sortRows, writeSort } from './choose-rows.ts';
import type { MapRow } from './map-row.ts';

const row = (name: string, code: string, value: number | null): MapRow => ({
  id: `deso2025:${code}`,
  name,
  code,
  municipality: code.startsWith('0381')
    ? { code: '0381', name: 'Enköping' }
    : { code: '0380', name: 'Uppsala' },
  population: null,
  fill: 'missing',
  value,
  valueText: '',
  mark: '',
  side: undefined,
  undecided: null,
  spoken: '',
});
const rows = [
  row('Årsta', '0380C1240', 7),
  row('Romberga', '0381C1120', null),
  row('Alsike', '0381A0010', 7),
  row('Ärna', '0380A0020', 9),
];
const names = (chosen: readonly MapRow[]): string[] => chosen.map((one) => one.name);

test('rows are found by name, code and municipality, each word anywhere', () => {
  expect(names(chooseRows(rows, { text: 'rom' }))).toEqual(['Romberga']);
  expect(names(chooseRows(rows, { text: 'C12 uppsala' }))).toEqual(['Årsta']);
  expect(names(chooseRows(rows, { text: 'enköping', prefix: '0380' }))).toEqual([]);
  expect(names(chooseRows(rows, {}))).toHaveLength(4);
  expect(names(chooseRows(rows, { prefix: '0380C' }))).toEqual(['Årsta']);
});

test('å is not a', () => {
  expect(names(chooseRows(rows, { text: 'årsta' }))).toEqual(['Årsta']);
  expect(names(chooseRows(rows, { text: 'arsta' }))).toEqual([]);
});

test('a row without a value stands last whichever way the table is sorted', () => {
  expect(names(sortRows(rows, { column: 'varde', descending: true })).at(-1)).toBe('Romberga');
  expect(names(sortRows(rows, { column: 'varde', descending: false })).at(-1)).toBe('Romberga');
});

test('ties and names are in the order of the Swedish alphabet', () => {
  expect(names(sortRows(rows, { column: 'varde', descending: true }))).toEqual([
    'Ärna',
    'Alsike',
    'Årsta',
    'Romberga',
  ]);
  expect(names(sortRows(rows, { column: 'omrade', descending: false }))).toEqual([
    'Alsike',
    'Romberga',
    'Årsta',
    'Ärna',
  ]);
});

test('a sort survives the address, and junk does not', () => {
  const sort = { column: 'varde', descending: true };
  const other = { column: 'omrade', descending: false };
  expect(readSort(writeSort(sort), other)).toEqual(sort);
  expect(readSort('drop', other)).toEqual(other);
  expect(readSort(undefined, other)).toEqual(other);
});
