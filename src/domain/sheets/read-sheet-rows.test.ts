import { expect, test } from 'vitest';
import { readSheetRows } from './read-sheet-rows.ts';
import type { SheetTemplate } from './sheet.ts';

const template: SheetTemplate = {
  fields: [
    { id: 'key', heads: ['Nyckel', 'Key'], kind: 'key' },
    { id: 'version', heads: ['Version'], kind: 'version' },
    { id: 'party', heads: ['Part', 'Party'], kind: 'text', isShown: true },
    { id: 'what', heads: ['Vad', 'What'], kind: 'text' },
    { id: 'from', heads: ['Från', 'From'], kind: 'date' },
    { id: 'state', heads: ['Läge'], kind: 'flag', isKeptWhenEmpty: true },
  ],
};
const places = { ids: new Map() };
const read = (heads: string[], ...cells: string[][]) =>
  readSheetRows(
    template,
    { heads, rows: cells.map((row, i) => ({ number: i + 2, cells: row })) },
    places,
    ['what'],
  );

test('columns are known by their heads in either language, in any order, beside columns of one’s own, which are named', () => {
  const { rows, remarks, unread } = read(
    ['Min kolumn', ' from', 'WHAT', 'Nyckel', 'Version', 'Part'],
    ['x', '1 maj 2026', 'Läxhjälp', 'k1', '3', 'Någon'],
  );
  expect(remarks).toEqual([]);
  expect(unread).toEqual(['Min kolumn']);
  expect(rows).toEqual([
    { number: 2, key: 'k1', version: 3, content: { what: 'Läxhjälp', from: '2026-05-01' } },
  ]);
});

test('empty rows are passed over, and a row that cannot be read is told with field and text', () => {
  const { rows, remarks } = read(
    ['Vad', 'Från', 'Version'],
    ['A', '', ''],
    ['', ' ', ''],
    ['B', 'hösten', ''],
    ['C', '', 'tre'],
  );
  expect(rows.map(({ number }) => number)).toEqual([2]);
  expect(remarks).toEqual([
    { code: 'sheet/malformed-date', row: 4, field: 'from', text: 'hösten' },
    { code: 'sheet/malformed-version', row: 5, field: 'version', text: 'tre' },
  ]);
});

test('an empty cell says that there is nothing, or nothing at all, as its column has it', () => {
  const { rows } = read(['Vad', 'Från', 'Läge'], ['A', '', ''], ['B', '', 'ja']);
  expect(rows.map(({ content }) => content)).toEqual([
    { what: 'A', from: '' },
    { what: 'B', from: '', state: 'yes' },
  ]);
});

test('a column that is renamed or stands twice is refused by name', () => {
  expect(() => read(['Vad gör vi', 'Från'])).toThrow(
    expect.objectContaining({
      code: 'sheet/column-missing',
      data: { columns: ['Vad'], heads: ['Vad gör vi', 'Från'] },
    }),
  );
  expect(() => read(['Vad', 'what'])).toThrow(
    expect.objectContaining({ code: 'sheet/column-twice', data: { head: 'Vad' } }),
  );
});
