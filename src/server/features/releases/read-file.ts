import { createHash } from 'node:crypto';
import { DomainError } from '#domain/domain-error.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import { checkObservations } from '#domain/releases/check-observations.ts';
import { remarkUnread } from '#domain/releases/check-reading.ts';
import { checkTable } from '#domain/releases/check-table.ts';
import { detectReading } from '#domain/releases/detect-reading.ts';
import type { KnownAreas } from '#domain/releases/read-area.ts';
import { readObservations } from '#domain/releases/read-observations.ts';
import { remarkDecimal } from '#domain/releases/remark-decimal.ts';
import { addRemark, listRemarks, mergeRemarks, mostRemarks } from '#domain/releases/remark-list.ts';
import {
  type CellRemark,
  remarkOnFile,
  type Table,
  type TableReading,
} from '#domain/releases/table-reading.ts';
import { hashCells } from './hash-cells.ts';
import { readCsv } from './read-csv.ts';

/** A file and everything that its reading depends on; it can be sent to another process. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly given: Partial<TableReading>;
  readonly areas: KnownAreas;
  readonly indicators: readonly Indicator[];
  /** Today as an ISO date. */
  readonly today: string;
}

/** What a file holds and what is wrong with it. */
export interface FileReading {
  readonly fileHash: string;
  readonly heads: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly reading: TableReading;
  /** Each cell once; complete only when there is no error. */
  readonly observations: ObservationColumns;
  readonly contentHash: string;
  readonly errors: readonly CellRemark[];
  readonly errorCount: number;
  readonly warnings: readonly CellRemark[];
  readonly unmatched: ReadonlyMap<string, readonly number[]>;
}

/** Observations at most: a table beyond is refused before its cells are read. */
export const mostCells = 2_000_000;
const sampleRows = 8;

/**
 * Reads a file from bytes to checked observations. Pure but for its speed: a million values take four seconds.
 *
 * @throws DomainError `release/…` when the file cannot be read as a table at all
 */
export function readFile(file: FileToRead): FileReading {
  const { given, areas, indicators } = file;
  const { table, encoding, delimiter } = readCsv(file.bytes, file.fileName, given);
  const unsafe = checkTable(table);
  const reading = named(file.fileName, () =>
    detectReading({ table, encoding, delimiter, areas, indicators, given }),
  );
  const cellCount =
    table.rows.length * (reading.layout === 'wide' ? Math.max(1, reading.columns.length) : 1);
  const tooMany = listRemarks();
  if (cellCount > mostCells) {
    const data = { cells: cellCount, limit: mostCells };
    addRemark(tooMany, () => remarkOnFile('release/too-many-cells', data));
  }
  const readable: Table = tooMany.count > 0 ? { ...table, rows: [] } : table;
  const read = readObservations(readable, reading, { areas, indicators });
  const checked = checkObservations(read.cells, {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    today: file.today,
    unit: reading.unit,
  });
  const errors = mergeRemarks(tooMany, unsafe, read.errors, checked.errors);
  const warnings = [
    ...remarkUnread(table, reading),
    ...remarkDecimal(read.cells, reading.decimal),
    ...read.warnings.first,
    ...checked.warnings.first,
  ];
  const { observations } = checked;
  return {
    fileHash: createHash('sha256').update(file.bytes).digest('hex'),
    heads: table.heads,
    sample: table.rows.slice(0, sampleRows).map((row) => row.cells),
    rows: table.rows.length,
    reading,
    observations,
    contentHash: hashCells(observations),
    errors: errors.first,
    errorCount: errors.count,
    warnings: warnings.slice(0, mostRemarks),
    unmatched: read.unmatched,
  };
}

/** A refusal of the table as a whole also names its file. */
function named<Result>(fileName: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, { file: fileName, ...error.data });
  }
}
