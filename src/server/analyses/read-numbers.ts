import { DomainError } from '#domain/domain-error.ts';
import { readMissing } from '#domain/releases/read-missing.ts';
import { readNumber } from '#domain/releases/read-number.ts';
import type { DecimalSign } from '#domain/releases/table-reading.ts';
import type { DataCell } from './data-table.ts';

/** Beyond this squares and sums of squares would have no number. */
const largest = 1e150;
/** What programs of statistics write for a value that is missing. */
const programs = new Set(['na', 'nan', 'n/a', 'null', 'none', 'nil']);
/** Numbers as such programs write them, with an exponent or without a zero before the point. */
const written = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Whether a cell says that there is no value: blank, NA, `..` and what else tables write. */
export function isMissing(cell: DataCell | undefined): boolean {
  if (cell === undefined || cell.text === '') return true;
  return readMissing(cell.text) !== undefined || programs.has(cell.text.trim().toLowerCase());
}

/** The decimal sign of the cells: a comma when some number has one and none has a point. */
export function findDecimal(columns: readonly (readonly (DataCell | undefined)[])[]): DecimalSign {
  let hasComma = false;
  for (const cells of columns) {
    for (const cell of cells) {
      if (cell === undefined) continue;
      if (/^\s*[-\u2212]?[\d\s\u00a0\u202f]*\.\d/.test(cell.text)) return '.';
      hasComma ||= /^\s*[-\u2212]?[\d\s\u00a0\u202f]+,\d/.test(cell.text);
    }
  }
  return hasComma ? ',' : '.';
}

/**
 * The numbers of a column; undefined where the value is missing, never zero.
 *
 * @throws DomainError `analysis/not-a-number`, `analysis/number-too-large` with file, row, column and text
 */
export function readNumbers(
  cells: readonly (DataCell | undefined)[],
  place: { readonly file: string; readonly column: string; readonly decimal: DecimalSign },
): readonly (number | undefined)[] {
  const { file, column, decimal } = place;
  return cells.map((cell) => {
    if (cell === undefined) return undefined;
    const value = valueIn(cell.text, decimal);
    if (value !== undefined && Math.abs(value) <= largest) return value;
    if (value === undefined && isMissing(cell)) return undefined;
    const code = value === undefined ? 'not-a-number' : 'number-too-large';
    const data = { file, row: cell.row, column, value: cell.text.trim().slice(0, 40) };
    throw new DomainError(`analysis/${code}`, data);
  });
}

function valueIn(text: string, decimal: DecimalSign): number | undefined {
  const plain = decimal === ',' ? text.trim().replace(',', '.') : text.trim();
  // A leading zero is a code: 0380 is a municipality.
  if (written.test(plain)) return /^[+-]?0\d/.test(plain) ? undefined : Number(plain) + 0;
  const read = readNumber(text, decimal);
  return 'value' in read ? read.value : undefined;
}
