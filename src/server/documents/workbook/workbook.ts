import type { Language } from '#contract/text/language.ts';

/** Arbetsbok: sheets of cells, as spreadsheets open them. */
export interface Workbook {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
}

/** Blad: rows under one head row, and lines of text below them. */
export interface Sheet {
  /** As `sheetName` gives it; no two alike. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** A number of rows at a time; read once, as the workbook is written. */
  readonly rows: AsyncIterable<readonly (readonly SheetCell[])[]>;
  /** How many they are; the filter covers them. */
  readonly rowCount: number;
  /** What is said below the rows, under a bold line. */
  readonly notes: { readonly title: string; readonly lines: readonly string[] } | undefined;
  /** Empty rows below the last that offer the columns' choices too; none when left out. */
  readonly spareRows?: number;
}

export interface SheetColumn {
  readonly head: string;
  /** In signs of the plain font. */
  readonly width: number;
  readonly format: CellFormat;
  /** Cells of another sheet with the words that its cells offer, as `rangeOn` names them; others are let in. */
  readonly choices?: string;
}

/**
 * How a cell is shown, in the spreadsheet's own language, where `,` and `.` stand for the signs of the
 * reader's country: `#,##0.0` shows 1 234,5 in Sweden.
 */
export type CellFormat = 'General' | '@' | 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm' | `#,##0${string}`;

/** A text, a number (a day or moment counted from 1899-12-30), one shown otherwise than its column, or nothing. */
export type SheetCell =
  | string
  | number
  | null
  | { readonly number: number; readonly format: CellFormat };

/** Rows that a sheet can hold besides its heads. */
export const mostSheetRows = 1_048_575;

/**
 * A text as the name of a sheet: at most 31 signs, without those that a name may not have.
 *
 * @example
 * sheetName('Andel [%]: kvinnor/män') // => 'Andel (%) kvinnor-män'
 */
export function sheetName(text: string): string {
  const allowed = text
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/[\\/*?]/g, '-')
    .replaceAll(':', '')
    .trim();
  // An apostrophe may not stand first or last.
  return [...allowed].slice(0, 31).join('').replaceAll(/^'|'$/g, '’').trim() || '–';
}

/**
 * Cells of a column on another sheet, for lists of words.
 *
 * @example
 * rangeOn('Val', 'B', 2, 9) // => "'Val'!$B$2:$B$9"
 */
export function rangeOn(sheet: string, column: string, first: number, last: number): string {
  return `'${sheet.replaceAll("'", "''")}'!$${column}$${first}:$${column}$${last}`;
}

/**
 * A day as the number that spreadsheets show as a date.
 *
 * @example
 * daySerial('2026-11-22') // => 46348
 */
export function daySerial(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A moment, `2026-11-22 14:05` by the clock on the wall, as the number that spreadsheets show as one. */
export function momentSerial(dateAndTime: string): number {
  return Date.parse(`${dateAndTime.replace(' ', 'T')}Z`) / 86_400_000 + 25_569;
}
