import { DomainError } from '#domain/domain-error.ts';
import { detectHeadRow, splitNotes } from '#domain/releases/detect-head-row.ts';
import { renderNumber } from '#domain/releases/render-number.ts';
import {
  type CellRemark,
  type DecimalSign,
  remarkOnFile,
  type TableReading,
  type TableRow,
} from '#domain/releases/table-reading.ts';
import { nameCell } from '#domain/workbooks/workbook.ts';
import { type Archive, openArchive } from '../../archives/read-archive.ts';
import { chooseSheet } from './choose-sheet.ts';
import { fillMerged } from './fill-merged.ts';
import { readHeads } from './read-heads.ts';
import {
  type SheetCell,
  type SheetContents,
  type SheetRow,
  takeSheet,
  type WorkbookParts,
} from './read-sheet.ts';
import { readParts, type SheetPart, scanPart } from './read-workbook-parts.ts';
import type { TableFile } from './table-file.ts';
import { tableLimits } from './table-limits.ts';

/**
 * Reads the bytes of a workbook (.xlsx): one sheet as a table of texts, numbers in the 15 digits that are
 * shown, dates as ISO dates, formulas as they were last worked out. Macros, links and pictures are never
 * opened.
 *
 * @throws DomainError `archive/…`, `workbook/…`, and what `readHeads` throws; `release/no-rows`,
 *   `release/too-many-rows`
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  given: Partial<TableReading> = {},
): TableFile {
  const archive = openArchive(bytes, file);
  refuseOthers(archive, file);
  const { parts, sheets } = readParts(archive, file);
  try {
    return readSheets(archive, parts, sheets, given);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Another sheet may be the one that is meant.
    const names = sheets.map((sheet) => sheet.name).slice(0, mostNamed);
    throw new DomainError(error.code, { sheets: names, ...error.data });
  }
}

function readSheets(
  archive: Archive,
  parts: WorkbookParts,
  sheets: readonly SheetPart[],
  given: Partial<TableReading>,
): TableFile {
  const { file } = parts;
  const { sheet, warnings } = chooseSheet(archive, parts, sheets, given.sheet);
  const { handler, contents } = takeSheet(parts);
  scanPart(archive, file, sheet.entry, handler);
  const { rows: filled } = contents;
  const top = filled.slice(0, looked).map((row) => textsOf(row, ','));
  const detected = filled[detectHeadRow(top)]?.number;
  const headRow = given.headRow ?? detected;
  const at = filled.findIndex((row) => row.number === headRow);
  if (headRow === undefined || at < 0) {
    throw new DomainError('workbook/empty', { file, sheet: sheet.name });
  }
  const heads = readHeads(textsOf(filled[at]!, ','), file);
  const below = filled.slice(at + 1);
  const ranges = fillMerged(file, below, contents.merged, headRow, heads.length);
  const decimal = given.decimal ?? chooseDecimal(below);
  const notes = splitNotes(below.map((row) => padded(row, decimal, heads.length)));
  if (notes.rows.length === 0) throw new DomainError('release/no-rows', { file });
  if (notes.rows.length > tableLimits.rows) {
    throw new DomainError('release/too-many-rows', { file, limit: tableLimits.rows });
  }
  return {
    table: { heads, rows: notes.rows },
    form: { format: 'xlsx', encoding: null, delimiter: null, sheet: sheet.name, headRow },
    known: { decimal },
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    errors: remarkFormulas(contents, headRow, heads),
    warnings: [...warnings, ...notes.warnings, ...remarkContents(contents, ranges)],
  };
}

/** Rows that the heads are looked for in, when nobody says where they are. */
const looked = 40;
/** Names of sheets told with a refusal. */
const mostNamed = 50;

/** A packed file that is something else, by the names of what is in it. */
function refuseOthers({ names }: Archive, file: string): void {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$/i)) throw new DomainError('workbook/macros', { file });
  if (has(/^xl\/workbook\.bin$/i)) throw new DomainError('workbook/binary-format', { file });
  if (has(/\/?workbook\.xml$/i)) return;
  if (has(/^(?:mimetype|content\.xml)$/)) throw new DomainError('workbook/open-document', { file });
  const packed = has(/\.(?:zip|xlsx|xlsm|xls|gz|7z|rar|tar)$/i);
  throw new DomainError(packed ? 'workbook/archive-in-archive' : 'workbook/not-a-workbook', {
    file,
  });
}

function textsOf({ cells }: SheetRow, decimal: DecimalSign): string[] {
  return Array.from(cells, (cell) => textOf(cell, decimal));
}

function textOf(cell: SheetCell | undefined, decimal: DecimalSign): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? renderNumber(cell, decimal) : cell;
}

function padded(row: SheetRow, decimal: DecimalSign, width: number): TableRow {
  const cells = textsOf(row, decimal);
  while (cells.length < width) cells.push('');
  return { number: row.number, cells };
}

/** Numbers are written with the sign that numbers typed as text have, so that both are read; else a comma. */
function chooseDecimal(rows: readonly SheetRow[]): DecimalSign {
  let [commas, points] = [0, 0];
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell.length > 40) continue;
      const sign = /^\s*[-\u2212]?[\d\s]*\d([.,])\d+\s*$/.exec(cell)?.[1];
      if (sign === ',') commas++;
      else if (sign === '.') points++;
    }
  }
  return points > commas ? '.' : ',';
}

function remarkFormulas(
  { formulas }: SheetContents,
  headRow: number,
  heads: readonly string[],
): CellRemark[] {
  return formulas
    .filter(({ row, column }) => row >= headRow && column < heads.length)
    .map(({ row, column }) => ({
      code: 'workbook/formula-without-value',
      row,
      column: heads[column]!,
      value: null,
      data: { cell: nameCell(row - 1, column) },
    }));
}

function remarkContents(contents: SheetContents, ranges: readonly string[]): CellRemark[] {
  const remarks: CellRemark[] = [];
  const { hidden: rows, perCent: cells } = contents;
  if (rows > 0) remarks.push(remarkOnFile('workbook/hidden-rows', { rows }));
  if (cells > 0) remarks.push(remarkOnFile('workbook/shown-as-per-cent', { cells }));
  if (ranges.length > 0) {
    remarks.push(remarkOnFile('workbook/filled-down', { ranges: ranges.slice(0, 20) }));
  }
  return remarks;
}
