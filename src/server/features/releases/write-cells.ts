import { stringify } from 'csv-stringify/sync';
import type { CellRow } from './rows.ts';

const columns = [
  'area',
  'name',
  'indicator',
  'period',
  'sex',
  'age',
  'value',
  'missing',
  'count',
  'denominator',
  'low',
  'high',
] as const;

/**
 * Cells as CSV that a Swedish spreadsheet opens and `samsyn load` reads again: byte order mark, semicolons,
 * decimal commas, one row a cell, and the reason where there is no value.
 */
export function writeCells(rows: readonly CellRow[]): string {
  const records = rows.map((row) => [
    row.area_id,
    withoutFormula(row.area_name),
    row.indicator_id,
    row.period_id,
    row.sex,
    row.age,
    writeNumber(row.value),
    row.missing ?? '',
    writeNumber(row.count),
    writeNumber(row.denominator),
    writeNumber(row.low),
    writeNumber(row.high),
  ]);
  return stringify([[...columns], ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}

/** Numbers from 1e21 are written out in digits, since a file's reader refuses exponents. */
function writeNumber(value: number | null): string {
  if (value === null) return '';
  const plain = String(value);
  const text = plain.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : plain;
  return text.replace('.', ',');
}

/** A spreadsheet runs text that begins so; an apostrophe keeps it text. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
