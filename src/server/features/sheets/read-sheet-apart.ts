import type { SheetTable } from '#domain/sheets/read-sheet-rows.ts';
import { answerApart, runApart } from '../../run-apart.ts';
import { readTable } from '../releases/read-table.ts';

/** A file that needs more is not a sheet of ours. */
const longestSeconds = 20;

interface SheetFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * Reads a sheet, Excel or CSV, as a table of texts in a process of its own.
 *
 * @throws DomainError what `readTable` throws, `release/reading-too-slow`, `release/reading-too-large`
 */
export function readSheetApart(file: SheetFile): Promise<SheetTable> {
  return runApart(import.meta.url, file, longestSeconds);
}

function readSheet({ bytes, fileName }: SheetFile): SheetTable {
  const { table } = readTable(bytes, fileName);
  return {
    heads: table.heads,
    rows: table.rows.map(({ number, cells }) => ({ number, cells })),
  };
}

answerApart(import.meta.url, readSheet);
