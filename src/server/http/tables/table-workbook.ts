import type { Speech } from '#contract/text/format.ts';
import {
  type CellFormat,
  daySerial,
  momentSerial,
  mostSheetRows,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  sheetName,
  type Workbook,
} from '../../documents/workbook/workbook.ts';
import type { OutColumn, OutKind, OutSource, OutTable } from './out-table.ts';
import { countRows, firstRows, readRows } from './row-pages.ts';
import { swedishMoment } from './swedish-moment.ts';

/** Rows that decide how wide a column is. */
const looked = 200;
const [narrowest, widest] = [8, 60];

/** A table as a workbook: its rows, and a second sheet with sources and remarks. */
export function tableWorkbook<Row>(table: OutTable<Row>, speech: Speech): Workbook {
  return {
    title: table.title,
    language: table.language,
    sheets: withNamesApart([...rowSheets(table), sourceSheet(table, speech)]),
  };
}

/** Two sheets of one name, whatever the case, make a workbook that no spreadsheet opens. */
function withNamesApart(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${sheet.name.slice(0, 26)} ${i}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** One sheet, or as many as the rows need. */
function rowSheets<Row>({ title, columns, rows }: OutTable<Row>): readonly Sheet[] {
  const count = countRows(rows);
  const take = readRows(rows);
  const sheetColumns = columns.map((column) => sheetColumn(column, firstRows(rows)));
  return Array.from({ length: Math.max(1, Math.ceil(count / mostSheetRows)) }, (_, i) => ({
    name: sheetName(title),
    columns: sheetColumns,
    // Sheets are written one after another, so each goes on where the one before it stopped.
    rows: cellsOf(columns, take(mostSheetRows)),
    rowCount: Math.min(mostSheetRows, count - i * mostSheetRows),
    notes: undefined,
  }));
}

async function* cellsOf<Row>(
  columns: readonly OutColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly (readonly SheetCell[])[]> {
  for await (const page of pages) {
    yield page.map((row) => columns.map((column) => sheetCell(column, row)));
  }
}

function sheetCell<Row>(column: OutColumn<Row>, row: Row): SheetCell {
  const cell = column.cell(row);
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') {
    const own = typeof column.decimals === 'function' ? column.decimals(row) : undefined;
    return own === undefined ? cell : { number: cell, format: numberFormat(own) };
  }
  // What is no date, such as a year and month, stands as it is written.
  if (column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return daySerial(cell);
  return column.kind === 'moment' ? momentSerial(swedishMoment(cell)) : cell;
}

const formats: Readonly<Record<OutKind, CellFormat>> = {
  text: 'General',
  code: '@',
  integer: '#,##0',
  decimal: 'General',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
};

function sheetColumn<Row>(column: OutColumn<Row>, rows: readonly Row[]): SheetColumn {
  const { head, kind, decimals } = column;
  const lengths = rows.slice(0, looked).map((row) => String(column.cell(row) ?? '').length);
  const longest = kind === 'decimal' || kind === 'integer' ? 12 : Math.max(0, ...lengths);
  return {
    head,
    // The heads are bold and carry the button of the filter.
    width: Math.min(widest, Math.max(narrowest, longest + 1, head.length + 4)),
    format: typeof decimals === 'number' ? numberFormat(decimals) : formats[kind],
  };
}

function numberFormat(decimals: number): CellFormat {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function sourceSheet<Row>({ sources, remarks }: OutTable<Row>, { say }: Speech): Sheet {
  const text = { kind: 'text' } as const;
  const columns: readonly OutColumn<OutSource>[] = [
    { ...text, head: say('catalogue.publisher'), cell: (source) => source.publisher },
    { ...text, head: say('source.table'), cell: (source) => source.table },
    { head: say('source.fetched'), kind: 'date', cell: (source) => source.fetched },
    { ...text, head: say('source.licence'), cell: (source) => source.licence },
    { ...text, head: say('csv.release'), cell: (source) => source.release },
  ];
  return {
    name: say('table.sources'),
    columns: columns.map((column) => sheetColumn(column, sources)),
    rows: cellsOf(columns, readRows(sources)()),
    rowCount: sources.length,
    notes: remarks.length === 0 ? undefined : { title: say('table.remarks'), lines: remarks },
  };
}
