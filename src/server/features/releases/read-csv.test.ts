import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const read = (text: string) => readCsv(new TextEncoder().encode(text), 'a.csv');

test('rows keep their numbers in the file, whatever is blank between them', () => {
  const { table } = read('kod;värde\n\n0380;1\n;;\n \n0381;2\n\n');
  expect(table.heads).toEqual(['kod', 'värde']);
  expect(table.rows).toEqual([
    { number: 3, cells: ['0380', '1'] },
    { number: 6, cells: ['0381', '2'] },
  ]);
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
  const { table } = read(['kod,värde', '0380,1.5', '0381,2.5'].join(end));
  expect(table.rows.map((row) => row.number)).toEqual([2, 3]);
  expect(table.rows[1]?.cells).toEqual(['0381', '2.5']);
});

test('a delimiter stated in a line before the heads is obeyed and counted', () => {
  const { table, form } = read('sep=|\r\nkod|värde\r\n0380|1\r\n');
  expect(form.delimiter).toBe('|');
  expect(table).toEqual({ heads: ['kod', 'värde'], rows: [{ number: 3, cells: ['0380', '1'] }] });
});

test('a quoted cell may hold delimiters, quotation marks and lines', () => {
  const { table } = read('kod;namn\n0380;"a;b ""c""\nd"\n0381;e');
  expect(table.rows.map((row) => row.cells[1])).toEqual(['a;b "c"\nd', 'e']);
});

test('nameless columns at the end go, one in the middle is called by its place', () => {
  expect(read('kod;;värde;;\n0380;x;1;;').table.heads).toEqual(['kod', '#2', 'värde']);
});

test('rows narrower or wider than the heads are left to be remarked on', () => {
  expect(read('a;b\n1\n1;2;3').table.rows.map((row) => row.cells.length)).toEqual([1, 3]);
});

test('a hundred thousand rows are read, one more is not, blank ones not counted', {
  timeout: 30_000,
}, () => {
  const rows = '0380;1\n'.repeat(100_000);
  expect(read(`kod;värde\n${rows}\n\n`).table.rows).toHaveLength(100_000);
  expect(() => read(`kod;värde\n${rows}0381;2\n`)).toThrow('release/too-many-rows');
  expect(() => read(`kod;värde\n${'\n'.repeat(120_001)}0381;2\n`)).toThrow('release/too-many-rows');
});
