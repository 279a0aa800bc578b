import { stringify } from 'csv-stringify/sync';

/** A cell of a table: text, a number, or nothing. */
export type CsvCell = string | number | null;

const formulaStart = /^[=+\-@\t\r]/;

/**
 * Skriv CSV for Swedish Excel: UTF-8 with byte order mark, semicolons, decimal comma, `\r\n`. A number is
 * written with all its digits. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers are left alone.
 *
 * @example
 * writeCsv(['Namn', 'Värde'], [['=1+1', -2.5], ['A;B', null]]) // => '\uFEFFNamn;Värde\r\n\'=1+1;-2,5\r\n"A;B";\r\n'
 */
export function writeCsv(heads: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const written = [heads, ...rows].map((row) => row.map(writeCell));
  return stringify(written, { delimiter: ';', record_delimiter: '\r\n', bom: true });
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return formulaStart.test(cell) ? `'${cell}` : cell;
}
