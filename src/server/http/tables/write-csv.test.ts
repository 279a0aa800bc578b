import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutCell } from './out-table.ts';
import { tableOf } from './testing/invented-table.ts';
import { writeCsv } from './write-csv.ts';

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
const written = (heads: readonly string[], rows: readonly (readonly OutCell[])[]) =>
  whole(writeCsv(tableOf(heads, rows)));

test('numbers have a decimal comma and no apostrophe, even below zero', async () => {
  expect(await written(['a'], [[-1.5], [1234.25], [0]])).toBe(
    '\ufeffa\r\n-1,5\r\n1234,25\r\n0\r\n',
  );
});

test.each(['=cmd', '+1', '-1', '@x', '\tx', '\rx'])('the text %j is no formula', async (text) => {
  const [, row] = parse(await written(['a'], [[text]]), {
    delimiter: ';',
    bom: true,
  }) as string[][];
  expect(row).toEqual([`'${text}`]);
});

test('nothing is an empty cell', async () => {
  expect(await written(['a', 'b'], [[null, '']])).toBe('\ufeffa;b\r\n;\r\n');
});

test('a moment is told by the clock in Sweden', async () => {
  const table = tableOf(['a'], [['2026-07-01T10:00:00.000Z']]);
  const [column] = table.columns;
  const moments = { ...table, columns: [{ ...column!, kind: 'moment' as const }] };
  expect(await whole(writeCsv(moments))).toBe('\ufeffa\r\n2026-07-01 12:00\r\n');
});

test('a table longer than one piece has one row of heads and every row once', async () => {
  const rows = Array.from({ length: 4_001 }, (_, i) => [i]);
  const lines = (await written(['a'], rows)).trim().split('\r\n');
  expect(lines).toHaveLength(4_002);
  expect(lines.slice(1).map(Number)).toEqual(rows.flat());
});

test('whatever the texts, the table comes back whole', async () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r']/.test(text));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const read = parse(await written(['a', 'b'], table), {
        delimiter: ';',
        bom: true,
        record_delimiter: '\r\n',
      });
      expect(read.slice(1)).toEqual(table);
    }),
  );
});

test('rows that come later follow the first, in order', async () => {
  async function* rest() {
    yield [['c']];
    yield [['d'], ['e']];
  }
  const table = { ...tableOf(['a'], []), rows: { count: 4, first: [['b']], rest: rest() } };
  expect(await whole(writeCsv(table))).toBe('\ufeffa\r\nb\r\nc\r\nd\r\ne\r\n');
});
