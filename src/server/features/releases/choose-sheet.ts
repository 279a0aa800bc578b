import { DomainError } from '#domain/domain-error.ts';
import { detectHeadRow } from '#domain/releases/detect-head-row.ts';
import { type CellRemark, remarkOnFile } from '#domain/releases/table-reading.ts';
import type { Archive } from '../../archives/read-archive.ts';
import { takeSheet, type WorkbookParts } from './read-sheet.ts';
import { type SheetPart, scanPart } from './read-workbook-parts.ts';

/** Filled rows that are looked at of every sheet. */
const looked = 40;

/**
 * The sheet to read: the one a person has chosen, else the first that shows and holds a table. Remarks tell
 * of other sheets with tables, above all of those with the same heads, and of hidden ones.
 *
 * @throws DomainError `workbook/unknown-sheet`, `workbook/empty`, and what reading a sheet throws
 */
export function chooseSheet(
  archive: Archive,
  parts: WorkbookParts,
  sheets: readonly SheetPart[],
  wanted: string | null | undefined,
): { readonly sheet: SheetPart; readonly warnings: readonly CellRemark[] } {
  const { file } = parts;
  const named = sheets.find((sheet) => sheet.name === wanted);
  if (wanted && named === undefined) {
    const names = sheets.map((sheet) => sheet.name).slice(0, 20);
    throw new DomainError('workbook/unknown-sheet', { file, sheet: wanted, sheets: names });
  }
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet !== named);
  const shown = sheets.filter((sheet) => !sheet.hidden || sheet === named);
  const headsOf =
    shown.length === 1
      ? new Map(shown.map((sheet) => [sheet, 'only']))
      : new Map(shown.map((sheet) => [sheet, lookAtHeads(archive, parts, sheet)]));
  const withTable = shown.filter((sheet) => headsOf.get(sheet) !== undefined);
  const sheet = named ?? withTable[0] ?? shown[0];
  if (sheet === undefined) throw new DomainError('workbook/empty', { file, sheet: '' });
  const others = withTable.filter((other) => other !== sheet);
  const same = others.filter((other) => headsOf.get(other) === headsOf.get(sheet));
  const warnings: CellRemark[] = [];
  const remark = (code: string, about: readonly SheetPart[]): void => {
    if (about.length === 0) return;
    const names = about.map((one) => one.name).slice(0, 20);
    warnings.push(remarkOnFile(code, { sheet: sheet.name, others: names }));
  };
  if (same.length > 0) remark('workbook/same-heads', same);
  else remark('workbook/other-sheets', others);
  remark('workbook/hidden-sheets', hidden);
  return { sheet, warnings };
}

/** The heads of a sheet as one text; undefined when it holds no table of at least two rows and columns. */
function lookAtHeads(archive: Archive, parts: WorkbookParts, sheet: SheetPart): string | undefined {
  const { handler, contents } = takeSheet(parts);
  scanPart(archive, parts.file, sheet.entry, handler, () => contents.rows.length < looked);
  const rows = contents.rows.map(({ cells }) => Array.from(cells, (cell) => String(cell ?? '')));
  const at = detectHeadRow(rows);
  if (at < 0 || at + 1 >= rows.length || rows[at]!.filter(Boolean).length < 2) return undefined;
  return rows[at]!.map((head) => head.trim()).join('\u0000');
}
