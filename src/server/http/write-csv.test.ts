import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('numbers have a decimal comma and no apostrophe, even below zero', () => {
  expect(writeCsv(['a'], [[-1.5], [1234.25], [0]])).toBe('\ufeffa\r\n-1,5\r\n1234,25\r\n0\r\n');
});

test.each(['=cmd', '+1', '-1', '@x', '\tx', '\rx'])('the text %j is no formula', (text) => {
  const [, row] = parse(writeCsv(['a'], [[text]]), { delimiter: ';', bom: true }) as string[][];
  expect(row).toEqual([`'${text}`]);
});

test('nothing is an empty cell', () => {
  expect(writeCsv(['a', 'b'], [[null, '']])).toBe('\ufeffa;b\r\n;\r\n');
});

test('whatever the texts, the table comes back whole', () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r']/.test(text));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const read = parse(writeCsv(['a', 'b'], table), {
        delimiter: ';',
        bom: true,
        record_delimiter: '\r\n',
      });
      expect(read.slice(1)).toEqual(table);
    }),
  );
});
