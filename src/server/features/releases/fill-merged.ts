import { DomainError } from '#domain/domain-error.ts';
import { type CellRange, readRange } from '#domain/workbooks/workbook.ts';
import type { SheetRow } from './read-sheet.ts';

/** Cells filled at most: ranges that overlap would otherwise be filled again and again. */
const mostFilled = 2_000_000;

/**
 * Merged cells below the heads: a text, or a year, over several rows of one column is filled down, since it
 * can only mean all of them. What lies above the heads, or alone in its rows, is passed.
 *
 * @param headRow number of the heads' row in the sheet
 * @returns the ranges that were filled
 * @throws DomainError `workbook/merged-heads`, `workbook/merged-cells` with the range
 */
export function fillMerged(
  file: string,
  rows: readonly SheetRow[],
  merged: readonly string[],
  headRow: number,
  columns: number,
): readonly string[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const last = rows.at(-1)?.number ?? 0;
  const filled: string[] = [];
  let cells = 0;
  for (const range of merged) {
    const area = readRange(range);
    if (area === undefined || area.bottom + 1 < headRow || area.left >= columns) continue;
    if (area.top + 1 <= headRow) throw new DomainError('workbook/merged-heads', { file, range });
    cells += Math.min(area.bottom + 1, last) - area.top;
    if (cells > mostFilled) throw new DomainError('workbook/merged-cells', { file, range });
    if (fillDown(area, byNumber, last)) filled.push(range);
    else if (!standsAlone(area, byNumber, last)) {
      throw new DomainError('workbook/merged-cells', { file, range });
    }
  }
  return filled;
}

function fillDown(area: CellRange, rows: ReadonlyMap<number, SheetRow>, last: number): boolean {
  const value = rows.get(area.top + 1)?.cells[area.left];
  const isYear =
    typeof value === 'number' && Number.isInteger(value) && value >= 1749 && value <= 2100;
  if (area.left !== area.right || !(typeof value === 'string' || isYear)) return false;
  for (let number = area.top + 2; number <= Math.min(area.bottom + 1, last); number++) {
    const row = rows.get(number);
    if (row !== undefined) row.cells[area.left] = value;
  }
  return true;
}

/** Whether the rows of a range hold nothing but its own value, as a heading within a table does. */
function standsAlone(area: CellRange, rows: ReadonlyMap<number, SheetRow>, last: number): boolean {
  for (let number = area.top + 1; number <= Math.min(area.bottom + 1, last); number++) {
    const filled = rows.get(number)?.cells.filter((cell) => cell !== undefined).length ?? 0;
    if (filled > (number === area.top + 1 ? 1 : 0)) return false;
  }
  return true;
}
