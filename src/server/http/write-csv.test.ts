import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('numbers have a decimal comma and all their digits, nothing is an empty cell', () => {
  expect(writeCsv(['a'], [[0.1 + 0.2], [-3], [null], [1e21]])).toBe(
    '\uFEFFa\r\n0,30000000000000004\r\n-3\r\n\r\n1e+21\r\n',
  );
});

test('a text that a spreadsheet would run is made plain text, a negative number is not', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const [row] = parse(writeCsv(['a'], [[`${start}cmd`]]), { delimiter: ';', bom: true, from: 2 });
    expect(row).toEqual([`'${start}cmd`]);
  }
});

test('whatever text goes in comes out of a CSV reader, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const read = parse(writeCsv(['x', 'y'], rows), { delimiter: ';', bom: true, from: 2 });
      const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      expect(read).toEqual(rows.map((row) => row.map(plain)));
    }),
  );
});
