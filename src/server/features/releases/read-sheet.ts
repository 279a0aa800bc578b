import { DomainError } from '#domain/domain-error.ts';
import { dateOfSerial, type NumberShow } from '#domain/workbooks/show-number.ts';
import { nameCell, readCellName } from '#domain/workbooks/workbook.ts';
import { attributeOf, type XmlHandler } from '../../archives/scan-xml.ts';
import { mostRecords, tableLimits } from './table-limits.ts';

/** What the cells of every sheet refer to. */
export interface WorkbookParts {
  readonly file: string;
  readonly strings: readonly string[];
  /** How the numbers of each style are shown. */
  readonly styles: readonly NumberShow[];
  readonly from1904: boolean;
}

/** A number stays one until the table's decimal sign is known. */
export type SheetCell = string | number;

/** A filled row of a sheet, with its number in it; places without a cell are holes. */
export interface SheetRow {
  readonly number: number;
  readonly cells: SheetCell[];
}

/** A cell whose formula has never been worked out. */
export interface EmptyFormula {
  readonly row: number;
  readonly column: number;
}

/** What a sheet holds. */
export interface SheetContents {
  readonly rows: SheetRow[];
  readonly merged: string[];
  readonly formulas: EmptyFormula[];
  /** Filled rows that are hidden, and cells shown as per cent. */
  hidden: number;
  perCent: number;
}

/** Ranges of merged cells that are looked at; a table of statistics has none, or a few. */
const mostMerged = 10_000;
const mostFormulas = 1000;

/**
 * Takes the XML of a sheet and keeps its filled cells. Empty cells that only have a style are passed,
 * wherever they are.
 *
 * Format: SpreadsheetML, ECMA-376 part 1, 18.3.
 *
 * @throws DomainError from its handler: `workbook/cell-too-far`, `workbook/broken`,
 *   `release/too-many-rows`, `release/cell-too-long`
 */
export function takeSheet(parts: WorkbookParts): { handler: XmlHandler; contents: SheetContents } {
  const contents: SheetContents = { rows: [], merged: [], formulas: [], hidden: 0, perCent: 0 };
  const here = { row: 0, column: -1, hidden: false, cells: [] as SheetCell[], filled: false };
  let cell: OpenCell | undefined;
  let reading = false;
  let phonetic = false;

  const openRow = (attributes: string): void => {
    const said = attributeOf(attributes, 'r');
    const number = said === undefined ? here.row + 1 : Number(said);
    if (!Number.isInteger(number) || number <= here.row) throw broken(parts.file, 'row');
    Object.assign(here, { row: number, column: -1, cells: [], filled: false });
    here.hidden = ['1', 'true'].includes(attributeOf(attributes, 'hidden') ?? '');
  };
  const openCell = (attributes: string): void => {
    const name = attributeOf(attributes, 'r');
    const place = name === undefined ? [here.row - 1, here.column + 1] : readCellName(name);
    if (place === undefined || place[0] !== here.row - 1) throw broken(parts.file, name ?? 'c');
    here.column = place[1]!;
    const type = attributeOf(attributes, 't') ?? 'n';
    const style = Number(attributeOf(attributes, 's') ?? 0);
    cell = { type, style, text: '', hasValue: false, hasFormula: false };
  };
  const closeCell = (done: OpenCell): void => {
    if (done.hasFormula && !done.hasValue && contents.formulas.length < mostFormulas) {
      contents.formulas.push({ row: here.row, column: here.column });
    }
    const value = readCell(done, parts, contents, nameCell(here.row - 1, here.column));
    if (value === '' || value === undefined) return;
    const { columns, cellLength } = tableLimits;
    if (here.row > mostRecords || here.column >= columns) {
      const data = { cell: nameCell(here.row - 1, here.column), rows: tableLimits.rows, columns };
      throw new DomainError('workbook/cell-too-far', { file: parts.file, ...data });
    }
    if (typeof value === 'string' && value.length > cellLength) {
      const data = { file: parts.file, row: here.row, limit: cellLength };
      throw new DomainError('release/cell-too-long', data);
    }
    here.cells[here.column] = value;
    here.filled = true;
  };
  const closeRow = (): void => {
    if (!here.filled) return;
    if (here.hidden) contents.hidden++;
    contents.rows.push({ number: here.row, cells: here.cells });
  };
  const openWithin = (within: OpenCell, name: string): void => {
    if (name === 'rPh') phonetic = true;
    else if (name === 'f') within.hasFormula = true;
    else if (name === 'v' || (name === 't' && !phonetic)) {
      reading = true;
      within.hasValue = true;
    }
  };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (cell !== undefined) openWithin(cell, name);
      else if (name === 'mergeCell') {
        if (contents.merged.length >= mostMerged) throw broken(parts.file, name);
        contents.merged.push(attributeOf(attributes, 'ref') ?? '');
      }
    },
    text: (text) => {
      if (cell !== undefined && reading) cell.text += text;
    },
    close: (name) => {
      if (name === 'c' && cell !== undefined) {
        closeCell(cell);
        cell = undefined;
      } else if (name === 'row') closeRow();
      else if (name === 'rPh') phonetic = false;
      else if (name === 'v' || name === 't') reading = false;
    },
  };
  return { handler, contents };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  text: string;
  hasValue: boolean;
  hasFormula: boolean;
}

function readCell(
  { type, style, text, hasValue }: OpenCell,
  parts: WorkbookParts,
  contents: SheetContents,
  name: string,
): SheetCell | undefined {
  if (!hasValue) return undefined;
  switch (type) {
    case 's': {
      const string = parts.strings[Number(text)];
      if (string === undefined) throw broken(parts.file, name);
      return string;
    }
    case 'b':
      return text.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return text.replace(/T00:00(?::00(?:\.0*)?)?Z?$/, '');
    case 'n':
      break;
    default:
      return decodeEscapes(text);
  }
  if (text.trim() === '') return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw broken(parts.file, name);
  return showNumber(number, parts.styles[style] ?? { as: 'number' }, parts.from1904, contents);
}

function showNumber(
  number: number,
  show: NumberShow,
  from1904: boolean,
  contents: SheetContents,
): SheetCell {
  switch (show.as) {
    case 'number':
      return number;
    case 'per-cent':
      contents.perCent++;
      return number * 100;
    case 'code':
      return Number.isInteger(number) && number >= 0
        ? String(number).padStart(show.digits, '0')
        : number;
    case 'date':
      return dateOfSerial(number, from1904) ?? number;
    case 'year':
      return dateOfSerial(number, from1904)?.slice(0, 4) ?? number;
  }
}

/** Signs that XML cannot hold stand as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const broken = (file: string, place: string): DomainError =>
  new DomainError('workbook/broken', { file, place: place.slice(0, 80) });
