import { isErrorValue } from './read-missing.ts';
import { type CellRemark, remarkOnFile, type Table } from './table-reading.ts';

/** A remark for each column with error values of a spreadsheet: how many, and the first of them. */
export function remarkErrorValues(table: Table): CellRemark[] {
  const found = new Map<number, { cells: number; readonly value: string }>();
  for (const { cells } of table.rows) {
    for (let i = 0; i < cells.length; i++) {
      const text = cells[i]!;
      if (text.charCodeAt(0) !== 0x23 || !isErrorValue(text)) continue;
      const sofar = found.get(i);
      if (sofar === undefined) found.set(i, { cells: 1, value: text });
      else sofar.cells++;
    }
  }
  return [...found].map(([i, { cells, value }]) => ({
    ...remarkOnFile('release/error-values', { cells }, table.heads[i] ?? null),
    value,
  }));
}
