import { DomainError } from '#domain/domain-error.ts';
import type { TableRow } from '#domain/releases/table-reading.ts';
import { readCsv } from '../features/releases/read-csv.ts';
import type { DataTable, LeftOut } from './data-table.ts';
import { isLongTable, pivotLongTable } from './pivot-long-table.ts';
import { unknownColumn } from './unknown-column.ts';

/** Rows at most of a table of areas or of neighbours. */
export const mostRows = 2_000_000;

/**
 * Reads a CSV file with one row an area, or a long table of observations as Samsyn writes it, which becomes
 * one: comma, semicolon or tab, decimal comma or point, UTF-8 or windows-1252, titles above the heads.
 *
 * @throws DomainError what `readCsv` throws, `analysis/ragged-row`, `analysis/unknown-column`,
 *   `analysis/missing-option` when nothing says which column has the ids
 */
export function readDataTable(
  bytes: Uint8Array,
  file: string,
  named: {
    readonly id: string | undefined;
    readonly period: string | undefined;
    readonly method: string;
  },
): DataTable {
  const { table } = readCsv(bytes, file, { mostRows });
  for (const { number, cells } of table.rows) refuseRagged(file, number, cells, table.heads);
  if (isLongTable(table.heads, named.id)) return pivotLongTable(table, file, named.period);
  if (named.id === undefined) {
    throw new DomainError('analysis/missing-option', { option: '--id', method: named.method });
  }
  const place = placeOf(table.heads, named.id, file);
  const rows = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const id = row.cells[place]!.trim();
    const found = rows.get(id);
    if (found) found.push(row);
    else rows.set(id, [row]);
  }
  const single = [...rows].filter(([id, same]) => id !== '' && same.length === 1);
  const leftOut = [...rows].flatMap(([id, same]): LeftOut[] => {
    if (id === '') return same.map(() => ({ id, reason: 'blank-id', columns: [] }));
    return same.length > 1 ? [{ id, reason: 'duplicate-id', columns: [] }] : [];
  });
  return {
    file,
    layout: 'wide',
    ids: single.map(([id]) => id),
    leftOut,
    rows: table.rows.length,
    column: (name) => {
      const at = placeOf(table.heads, name, file);
      return single.map(([, [row]]) => ({ text: row!.cells[at]!, row: row!.number }));
    },
  };
}

/** @throws DomainError `analysis/unknown-column` with the columns that there are */
export function placeOf(heads: readonly string[], column: string, file: string): number {
  const place = heads.indexOf(column);
  if (place >= 0) return place;
  throw unknownColumn(file, column, heads);
}

function refuseRagged(
  file: string,
  row: number,
  cells: readonly string[],
  heads: readonly string[],
): void {
  const tooMany = cells.slice(heads.length).some((cell) => cell.trim() !== '');
  if (cells.length >= heads.length && !tooMany) return;
  throw new DomainError('analysis/ragged-row', {
    file,
    row,
    cells: cells.length,
    heads: heads.length,
  });
}
