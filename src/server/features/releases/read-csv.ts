import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '#domain/domain-error.ts';
import { detectDelimiter } from '#domain/releases/detect-delimiter.ts';
import { detectHeadRow, splitNotes } from '#domain/releases/detect-head-row.ts';
import type { TableReading, TableRow } from '#domain/releases/table-reading.ts';
import { decodeText } from './decode-text.ts';
import { readHeads } from './read-heads.ts';
import type { TableFile } from './table-file.ts';
import { mostRecords, tableLimits } from './table-limits.ts';

/**
 * Reads the bytes of a CSV file: the heads under any titles, every row with its number in the file, wholly
 * blank rows and notes below the table left out. Says nothing yet of what the cells mean.
 *
 * @throws DomainError what `decodeText` throws, and `release/no-rows`, `release/bad-quotes`,
 *   `release/repeated-head`, `release/too-many-rows`, `release/too-many-columns`, `release/cell-too-long`
 */
export function readCsv(
  bytes: Uint8Array,
  file: string,
  given: Partial<Pick<TableReading, 'encoding' | 'delimiter' | 'headRow'>> & {
    /** Rows at most, where nothing is stored; `tableLimits.rows` unless told. */
    readonly mostRows?: number;
  } = {},
): TableFile {
  const limit = given.mostRows ?? tableLimits.rows;
  const spare = mostRecords - tableLimits.rows;
  const { text, encoding } = decodeText(bytes, file, given.encoding ?? undefined);
  if (text.trim() === '') throw new DomainError('release/empty-file', { file });
  // Spreadsheets may say their delimiter in a line of its own before the heads.
  const said = /^sep=([;,\t|])\r?\n/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const delimiter =
    given.delimiter ??
    (said?.[1] as NonNullable<TableReading['delimiter']> | undefined) ??
    detectDelimiter(body);
  const firstRow = said === null ? 1 : 2;
  const records = splitRecords(body, delimiter, file, firstRow, limit + spare);
  const first =
    given.headRow === undefined || given.headRow === null
      ? detectHeadRow(records)
      : given.headRow - firstRow;
  const heads = readHeads(records[first] ?? [], file);
  const rows: TableRow[] = [];
  for (let i = first + 1; i < records.length; i++) {
    const cells = records[i]!;
    if (!cells.some(isFilled)) continue;
    const number = i + firstRow;
    if (cells.some((cell) => cell.length > tableLimits.cellLength)) {
      throw new DomainError('release/cell-too-long', {
        file,
        row: number,
        limit: tableLimits.cellLength,
      });
    }
    rows.push({ number, cells });
  }
  if (rows.length > limit || records.length > limit + spare) {
    throw new DomainError('release/too-many-rows', { file, limit });
  }
  if (heads.length === 0 || rows.length === 0) throw new DomainError('release/no-rows', { file });
  const table = splitNotes(rows);
  return {
    table: { heads, rows: table.rows },
    form: { format: 'csv', encoding, delimiter, sheet: null, headRow: first + firstRow },
    known: {},
    sheets: [],
    errors: [],
    warnings: table.warnings,
  };
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

function splitRecords(
  text: string,
  delimiter: string,
  file: string,
  firstRow: number,
  most: number,
): readonly (readonly string[])[] {
  // The parser makes an error for every row of another width, even for those it is told to let pass;
  // their stack traces would take most of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: tableLimits.columns * tableLimits.cellLength,
      to: most + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.lines ?? 1) + firstRow - 1;
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
      throw new DomainError('release/cell-too-long', { file, row, limit: tableLimits.cellLength });
    }
    throw new DomainError('release/bad-quotes', { file, row });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
