import { createHash } from 'node:crypto';
import { DomainError } from '#domain/domain-error.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { checkObservations } from '#domain/releases/check-observations.ts';
import { remarkUnread } from '#domain/releases/check-reading.ts';
import { checkTable } from '#domain/releases/check-table.ts';
import { detectReading } from '#domain/releases/detect-reading.ts';
import type { KnownAreas } from '#domain/releases/read-area.ts';
import { readObservations } from '#domain/releases/read-observations.ts';
import { remarkDecimal } from '#domain/releases/remark-decimal.ts';
import {
  type CellRemark,
  remarkOnFile,
  type Table,
  type TableReading,
} from '#domain/releases/table-reading.ts';
import { hashCells } from './hash-cells.ts';
import { readCsv } from './read-csv.ts';

/** A file and everything that its reading depends on; it can be sent to another thread. */
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
  readonly observations: readonly Observation[];
  readonly contentHash: string;
  readonly errors: readonly CellRemark[];
  readonly errorCount: number;
  readonly warnings: readonly CellRemark[];
  readonly unmatched: ReadonlyMap<string, readonly number[]>;
}

/** Observations at most: a table beyond is refused before its cells are read. */
export const mostCells = 1_000_000;
/** Remarks told at most; all errors are counted. */
const mostRemarks = 200;
const sampleRows = 8;

/**
 * Reads a file from bytes to checked observations. Pure but for its speed: 100,000 rows take a second.
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
  const tooMany =
    cellCount > mostCells
      ? [remarkOnFile('release/too-many-cells', { cells: cellCount, limit: mostCells })]
      : [];
  const readable: Table = tooMany.length > 0 ? { ...table, rows: [] } : table;
  const read = readObservations(readable, reading, { areas, indicators });
  const checked = checkObservations(read.cells, {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    today: file.today,
    unit: reading.unit,
  });
  const errors = [...tooMany, ...unsafe, ...read.errors, ...checked.errors].sort(byRow);
  const warnings = [
    ...remarkUnread(table, reading),
    ...remarkDecimal(checked.cells, reading.decimal),
    ...read.warnings,
    ...checked.warnings,
  ];
  const observations = checked.cells.map((cell) => cell.observation);
  return {
    fileHash: createHash('sha256').update(file.bytes).digest('hex'),
    heads: table.heads,
    sample: table.rows.slice(0, sampleRows).map((row) => row.cells),
    rows: table.rows.length,
    reading,
    observations,
    contentHash: hashCells(observations),
    errors: errors.slice(0, mostRemarks),
    errorCount: errors.length,
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

const byRow = (a: CellRemark, b: CellRemark): number => (a.row ?? 0) - (b.row ?? 0);
