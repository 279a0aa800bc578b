import { createHash } from 'node:crypto';
import { DomainError } from '#domain/domain-error.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import { checkObservations } from '#domain/releases/check-observations.ts';
import { remarkUnread } from '#domain/releases/check-reading.ts';
import { checkTable } from '#domain/releases/check-table.ts';
import { leaveOutRows, listIndicatorTexts } from '#domain/releases/list-indicator-texts.ts';
import type { KnownAreas } from '#domain/releases/read-area.ts';
import { readObservations } from '#domain/releases/read-observations.ts';
import { remarkDecimal } from '#domain/releases/remark-decimal.ts';
import { remarkErrorValues } from '#domain/releases/remark-error-values.ts';
import { addRemark, listRemarks, mergeRemarks, mostRemarks } from '#domain/releases/remark-list.ts';
import type { SenderReading } from '#domain/releases/sender-reading.ts';
import { settleSurveys } from '#domain/releases/settle-surveys.ts';
import {
  type CellRemark,
  remarkOnFile,
  type Table,
  type TableReading,
} from '#domain/releases/table-reading.ts';
import { hashCells } from './hash-cells.ts';
import { proposeReading } from './propose-reading.ts';
import { readTable } from './read-table.ts';
import type { TableFile } from './table-file.ts';

/** A file and everything that its reading depends on; it can be sent to another process. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly given: Partial<TableReading>;
  readonly areas: KnownAreas;
  readonly indicators: readonly Indicator[];
  /** How senders' files were read before, newest first. */
  readonly senders: readonly SenderReading[];
  /** Today as an ISO date. */
  readonly today: string;
}

/** What a file holds and what is wrong with it. */
export interface FileReading {
  readonly fileHash: string;
  readonly sheets: TableFile['sheets'];
  /** The earlier file that this one is like, and whether its columns are read as those were. */
  readonly sender: SenderReading | undefined;
  readonly asBefore: boolean;
  /** Words for indicators that somebody must tell, or has told, the meaning of. */
  readonly indicatorTexts: readonly string[];
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
  const opened = named(file.fileName, () => readTable(file.bytes, file.fileName, given));
  const unsafe = checkTable(opened.table);
  const proposed = named(file.fileName, () => proposeReading(opened, file));
  const { reading } = proposed;
  const table = leaveOutRows(opened.table, reading);
  const cellCount =
    table.rows.length * (reading.layout === 'wide' ? Math.max(1, reading.columns.length) : 1);
  const tooMany = listRemarks();
  if (cellCount > mostCells) {
    const data = { cells: cellCount, limit: mostCells };
    addRemark(tooMany, () => remarkOnFile('release/too-many-cells', data));
  }
  const readable: Table = tooMany.count > 0 ? { ...table, rows: [] } : table;
  const read = readObservations(readable, reading, { areas, indicators });
  const settled = settleSurveys(read.cells, indicators);
  const checked = checkObservations(settled.cells, {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    today: file.today,
    unit: reading.unit,
  });
  const errors = mergeRemarks(
    tooMany,
    listRemarks(...opened.errors),
    unsafe,
    read.errors,
    settled.errors,
    checked.errors,
  );
  if (errors.count === 0 && checked.observations.length === 0) {
    const rows = table.rows.length;
    addRemark(errors, () => remarkOnFile('release/nothing-stated', { rows }));
  }
  const warnings = [
    ...opened.warnings,
    ...remarkErrorValues(opened.table),
    ...remarkUnread(table, reading),
    ...remarkDecimal(read.cells, reading.decimal),
    ...read.warnings.first,
    ...settled.warnings.first,
    ...checked.warnings.first,
  ];
  const { observations } = checked;
  return {
    fileHash: createHash('sha256').update(file.bytes).digest('hex'),
    sheets: opened.sheets,
    sender: proposed.sender,
    asBefore: proposed.asBefore,
    indicatorTexts: listIndicatorTexts(opened.table, reading, indicators),
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
