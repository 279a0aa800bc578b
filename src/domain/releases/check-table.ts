import { refusalOfText } from './check-text.ts';
import { addRemark, listRemarks, type RemarkList } from './remark-list.ts';
import type { Table } from './table-reading.ts';

/** Remarks on rows of another width than the heads and on texts that no column may hold, read or not. */
export function checkTable(table: Table): RemarkList {
  const remarks = listRemarks();
  const check = (row: number, column: string, value: string) => {
    const code = refusalOfText(value);
    if (code !== undefined) addRemark(remarks, () => ({ code, row, column, value, data: {} }));
  };
  const width = table.heads.length;
  for (const head of table.heads) check(1, head, head);
  for (const { number: row, cells } of table.rows) {
    if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) {
      const data = { cells: cells.length, heads: width };
      const code = 'release/ragged-row';
      addRemark(remarks, () => ({ code, row, column: null, value: null, data }));
    }
    for (let i = 0; i < cells.length; i++) check(row, table.heads[i] ?? '', cells[i]!);
  }
  return remarks;
}
