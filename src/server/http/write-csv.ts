import { stringify } from 'csv-stringify/sync';

/** A cell: text, a number (written with a decimal comma), or nothing. */
export type CsvCell = string | number | null;

/** A spreadsheet would take a text that begins so for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as a Swedish spreadsheet opens it: UTF-8 with a byte order mark, semicolons, decimal commas.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are left alone.
 *
 * @example
 * writeCsv(['a', 'b'], [[1.5, '=1+1']]) // => '\ufeffa;b\r\n1,5;\'=1+1\r\n'
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([heads.map(safeText), ...rows.map((row) => row.map(cellText))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : safeText(cell);
}

function safeText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
