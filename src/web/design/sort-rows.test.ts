import { expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';

const by = (value: string | number | null): string | number | null => value;

test('å, ä and ö stand last in the alphabet', () => {
  expect(sortRows(['Östhammar', 'Älvkarleby', 'Uppsala', 'Åre'], by, false)).toEqual([
    'Uppsala',
    'Åre',
    'Älvkarleby',
    'Östhammar',
  ]);
});

test('a row without a value stands last, whichever way the rows are sorted', () => {
  expect(sortRows([3, null, 12], by, false)).toEqual([3, 12, null]);
  expect(sortRows([3, null, 12], by, true)).toEqual([12, 3, null]);
});

test('rows that are equal keep their order', () => {
  const rows = [
    { id: 'a', value: 1 },
    { id: 'b', value: 1 },
  ];
  expect(sortRows(rows, (row) => row.value, true).map((row) => row.id)).toEqual(['a', 'b']);
});
