import { DomainError } from '../domain-error.ts';
import { type CellReading, type KnownPlaces, readSheetCell } from './read-sheet-cell.ts';
import type { ReadRow, SheetField, SheetRemark, SheetTemplate } from './sheet.ts';

/** A table of texts: its heads, and rows numbered as the spreadsheet counts them. */
export interface SheetTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Lästa rader, and what of the table was not read. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly remarks: readonly SheetRemark[];
  /** Heads that are none of the sheet's: columns of somebody's own, or renamed ones. */
  readonly unread: readonly string[];
}

/**
 * Läs rader by their heads, in whatever order the columns stand; columns of somebody's own are left
 * alone, and named. A row with a cell that cannot be read is told and left out, whole.
 *
 * @throws DomainError `sheet/column-twice`, and `sheet/column-missing` when a needed column has been
 *   taken away or renamed
 */
export function readSheetRows(
  template: SheetTemplate,
  table: SheetTable,
  places: KnownPlaces,
  needed: readonly string[],
): ReadTable {
  const columns = columnsOf(template, table.heads, needed);
  const remarks: SheetRemark[] = [];
  const rows: ReadRow[] = [];
  for (const { number, cells } of table.rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const texts = new Map(columns.map(({ field, at }) => [field, cells[at] ?? '']));
    const read = readRow(texts, number, places);
    if ('row' in read) rows.push(read.row);
    else remarks.push(...read.remarks);
  }
  const read = new Set(columns.map(({ at }) => at));
  const unread = table.heads.filter((head, at) => head.trim() !== '' && !read.has(at));
  return { rows, remarks, unread };
}

function readRow(
  texts: ReadonlyMap<SheetField, string>,
  number: number,
  places: KnownPlaces,
): { readonly row: ReadRow } | { readonly remarks: readonly SheetRemark[] } {
  const remarks: SheetRemark[] = [];
  const content: Record<string, string> = {};
  let key = '';
  let version: number | undefined;
  for (const [field, text] of texts) {
    if (field.kind === 'key') key = text.trim();
    else if (field.kind === 'version') version = readVersion(text);
    if (field.kind === 'key' || field.isShown) continue;
    const reading =
      field.kind === 'version' ? versionReading(text, version) : readSheetCell(field, text, places);
    if ('code' in reading) {
      remarks.push({ code: reading.code, row: number, field: field.id, text: reading.text });
    } else if (field.kind !== 'version' && says(field, reading.canonical)) {
      content[field.id] = reading.canonical;
    }
  }
  return remarks.length > 0 ? { remarks } : { row: { number, key, version, content } };
}

/** An empty cell says that there is nothing, unless its column is left as it stands then. */
function says({ isKeptWhenEmpty }: SheetField, canonical: string): boolean {
  return canonical !== '' || !isKeptWhenEmpty;
}

function readVersion(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

function versionReading(text: string, version: number | undefined): CellReading {
  return version === undefined && text.trim() !== ''
    ? { code: 'sheet/malformed-version', text }
    : { canonical: '' };
}

function columnsOf(
  { fields }: SheetTemplate,
  heads: readonly string[],
  needed: readonly string[],
): readonly { readonly field: SheetField; readonly at: number }[] {
  const tidy = heads.map((head) => head.trim().toLowerCase());
  const columns = fields.flatMap((field) => {
    const known = new Set(field.heads.map((head) => head.toLowerCase()));
    const places = tidy.flatMap((head, at) => (known.has(head) ? [at] : []));
    if (places.length > 1) {
      throw new DomainError('sheet/column-twice', { head: heads[places[0]!]!.trim() });
    }
    return places.map((at) => ({ field, at }));
  });
  const missing = fields.filter(
    ({ id }) => needed.includes(id) && !columns.some(({ field }) => field.id === id),
  );
  if (missing.length > 0) {
    throw new DomainError('sheet/column-missing', {
      columns: missing.map((field) => field.heads[0]!),
      heads: heads.filter((head) => head.trim() !== ''),
    });
  }
  return columns;
}
