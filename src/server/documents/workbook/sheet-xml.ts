import { beginsAsFormula } from './begins-as-formula.ts';
import type { CellStyles } from './cell-styles.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { Sheet, SheetCell } from './workbook.ts';
import { xmlText } from './xml-text.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly styles: CellStyles;
  readonly texts: SharedTexts;
}

/**
 * The name of a column by its place from 0.
 *
 * @example
 * columnName(0) // => 'A'
 * columnName(27) // => 'AB'
 */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last;
}

/** The cells of the heads and the rows, as `A1:C12`. */
export function filledRange(sheet: Sheet): string {
  return `A1:${columnName(Math.max(0, sheet.columns.length - 1))}${sheet.rowCount + 1}`;
}

/**
 * A sheet as SpreadsheetML (ECMA-376, part 1, 18.3), in pieces: bold heads that stay in view, a filter,
 * numbers as numbers, texts always as texts, nothing where there is nothing.
 */
export async function* sheetXml(sheet: Sheet, context: SheetContext): AsyncGenerator<string> {
  const { styles, texts } = context;
  const names = sheet.columns.map((_, i) => columnName(i));
  const plain = sheet.columns.map((column) => styles.numberOf({ format: column.format }));
  const quoted = sheet.columns.map((column) =>
    styles.numberOf({ format: column.format, isQuoted: true }),
  );
  const bold = styles.numberOf({ format: 'General', isBold: true });
  const text = (place: string, said: string, style: number): string =>
    `<c r="${place}" s="${style}" t="s"><v>${texts.numberOf(said)}</v></c>`;
  const cellXml = (cell: SheetCell | undefined, column: number, row: number): string => {
    if (cell === null || cell === undefined || cell === '') return '';
    const place = `${names[column]}${row}`;
    if (typeof cell === 'string') {
      return text(place, cell, (beginsAsFormula(cell) ? quoted : plain)[column]!);
    }
    const [number, style] =
      typeof cell === 'number'
        ? [cell, plain[column]!]
        : [cell.number, styles.numberOf({ format: cell.format })];
    return Number.isFinite(number) ? `<c r="${place}" s="${style}"><v>${number}</v></c>` : '';
  };

  let piece = openingXml(sheet, plain);
  const heads = sheet.columns.map((column, i) => text(`${names[i]}1`, column.head, bold));
  piece += `<row r="1">${heads.join('')}</row>`;
  let row = 1;
  for await (const page of sheet.rows) {
    for (const cells of page) {
      row++;
      piece += `<row r="${row}">`;
      for (let i = 0; i < names.length; i++) piece += cellXml(cells[i], i, row);
      piece += '</row>';
    }
    yield piece;
    piece = '';
  }
  if (sheet.notes !== undefined) {
    const lines = [sheet.notes.title, ...sheet.notes.lines];
    lines.forEach((line, i) => {
      const at = row + 2 + i;
      piece += `<row r="${at}">${text(`A${at}`, line, i === 0 ? bold : 0)}</row>`;
    });
  }
  yield `${piece}</sheetData>${closingXml(sheet)}`;
}

function openingXml(sheet: Sheet, styles: readonly number[]): string {
  const columns = sheet.columns
    .map(
      ({ width }, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styles[i]}" customWidth="1"/>`,
    )
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>`
  );
}

function closingXml(sheet: Sheet): string {
  return (
    `<autoFilter ref="${filledRange(sheet)}"/>` +
    choicesXml(sheet) +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    // A code is meant to be text: no green corner on every cell.
    `<ignoredErrors><ignoredError sqref="${filledRange(sheet)}" numberStoredAsText="1"/>` +
    '</ignoredErrors></worksheet>'
  );
}

/** The words that columns offer, as lists that open in the cell (ECMA-376, part 1, 18.3.1.32). */
function choicesXml({ columns, rowCount, spareRows = 0 }: Sheet): string {
  const last = Math.max(2, rowCount + 1 + spareRows);
  const lists = columns.flatMap(({ choices }, i) => {
    if (choices === undefined) return [];
    const range = `${columnName(i)}2:${columnName(i)}${last}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}">` +
        `<formula1>${xmlText(choices)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
