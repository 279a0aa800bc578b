import type { CellRemark, Table } from '#domain/releases/table-reading.ts';
import { answerApart, runApart } from '../../run-apart.ts';
import { readTable } from '../releases/read-table.ts';

/** A list of names as it came. */
export interface NameFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Its rows as texts, and what is wrong with them before they are understood. */
export interface NameTable {
  readonly table: Table;
  readonly errors: readonly CellRemark[];
}

const longestSeconds = 20;

/**
 * Reads a list of names, CSV or Excel, in a process of its own.
 *
 * @throws DomainError what `readTable` throws, `release/reading-too-slow` and
 *   `release/reading-too-large`
 */
export function readNameFileApart(file: NameFile): Promise<NameTable> {
  return runApart(import.meta.url, file, longestSeconds);
}

function readNameFile({ bytes, fileName }: NameFile): NameTable {
  const { table, errors } = readTable(bytes, fileName);
  return { table, errors };
}

answerApart(import.meta.url, readNameFile);
