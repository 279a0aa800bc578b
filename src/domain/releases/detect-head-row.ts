import { type CellRemark, remarkOnFile, type TableRow } from './table-reading.ts';

/** Rows looked at: a table's heads stand near its top. */
const looked = 40;

/**
 * The place of the heads among rows of texts: the first row with two filled cells that has at least half as
 * many as the widest near the top. Titles above a table are narrower. -1 when nothing is filled.
 *
 * @example
 * detectHeadRow([['Arbetslöshet'], [''], ['kod', '2023', '2024'], ['0380', '5', '6']]) // => 2
 */
export function detectHeadRow(rows: readonly (readonly string[])[]): number {
  const widths = rows.slice(0, looked).map(countFilled);
  const widest = Math.max(0, ...widths);
  if (widest < 2) return rows.findIndex((row) => countFilled(row) > 0);
  return widths.findIndex((width) => width >= 2 && (widest < 4 || width * 2 >= widest));
}

/**
 * Notes below a table: the last rows that have one filled cell each and a blank row above. A remark says
 * which they are; nothing is read from them.
 */
export function splitNotes(rows: readonly TableRow[]): {
  readonly rows: readonly TableRow[];
  readonly warnings: readonly CellRemark[];
} {
  let start = rows.length;
  for (let i = rows.length - 1; i > 0 && countFilled(rows[i]!.cells) === 1; i--) {
    if (rows[i]!.number > rows[i - 1]!.number + 1) start = i;
  }
  const wide = rows.slice(0, Math.min(start, looked)).some((row) => countFilled(row.cells) > 1);
  if (start === rows.length || !wide) return { rows, warnings: [] };
  const data = { from: rows[start]!.number, to: rows.at(-1)!.number };
  return {
    rows: rows.slice(0, start),
    warnings: [remarkOnFile('release/notes-below-table', data)],
  };
}

function countFilled(cells: readonly string[]): number {
  let filled = 0;
  for (const cell of cells) if (cell.trim() !== '') filled++;
  return filled;
}
