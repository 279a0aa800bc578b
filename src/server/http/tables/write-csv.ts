import { stringify } from 'csv-stringify/sync';
import { beginsAsFormula } from '../../documents/workbook/begins-as-formula.ts';
import type { OutCell, OutTable } from './out-table.ts';
import { readRows } from './row-pages.ts';
import { swedishMoment } from './swedish-moment.ts';

/**
 * A table as a Swedish spreadsheet opens it: UTF-8 with a byte order mark, semicolons, decimal commas.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are left alone.
 * In pieces, so that a large table is sent while it is written.
 */
export async function* writeCsv<Row>({ columns, rows }: OutTable<Row>): AsyncGenerator<string> {
  yield write([columns.map((column) => safeText(column.head))], true);
  for await (const page of readRows(rows)()) {
    const records = page.map((row) =>
      columns.map(({ cell, kind }) => cellText(cell(row), kind === 'moment')),
    );
    yield write(records, false);
  }
}

function write(records: readonly (readonly string[])[], bom: boolean): string {
  return stringify(records as string[][], { bom, delimiter: ';', record_delimiter: 'windows' });
}

function cellText(cell: OutCell, isMoment: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return isMoment && cell !== '' ? swedishMoment(cell) : safeText(cell);
}

function safeText(text: string): string {
  return beginsAsFormula(text) ? `'${text}` : text;
}
