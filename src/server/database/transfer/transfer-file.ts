/**
 * Flyttfil: a whole installation as one file, gzip'd text.
 *
 * A line that begins with `\.` is a control line with JSON after it; every other line is a row in
 * PostgreSQL's COPY text format, in which no row can begin so. In order: the header; for each table its
 * opening, its rows with a check after every `rowsBetweenChecks`, and its close; the end, with every
 * table's sum. Text is UTF-8, times are UTC, and rows stand in the order of their key by code point, so
 * that two installations with the same content give the same rows byte for byte.
 */
export type TransferHeader = {
  readonly samsyn: 'installation';
  /** Version of this format. */
  readonly format: 1;
  readonly programVersion: string;
  /** ISO date-time. */
  readonly createdAt: string;
  /** Version of the PostgreSQL that it was read from. */
  readonly postgres: string;
  /** The schema: every migration that the installation has, in order. */
  readonly migrations: readonly TransferMigration[];
  readonly tables: readonly TransferTable[];
};

export type TransferMigration = {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
};

/** A table with its columns as `[name, type]`, in the order in which rows hold them. */
export type TransferTable = {
  readonly name: string;
  readonly columns: readonly (readonly [string, string])[];
};

/** How many rows a table has, and SHA-256 of them with their line ends, hexadecimal. */
export type TableSum = { readonly table: string; readonly rows: number; readonly sha256: string };

/** What control lines say. */
export type ControlLine =
  | TransferHeader
  | { readonly open: string }
  | { readonly check: number; readonly sha256: string }
  | { readonly close: string; readonly rows: number; readonly sha256: string }
  | { readonly end: 'installation'; readonly tables: readonly TableSum[] };

export const transferFormat = 1;
export const rowsBetweenChecks = 1000;

/** A control line as bytes. */
export function controlLine(line: ControlLine): Buffer {
  return Buffer.from(`\\.${JSON.stringify(line)}\n`);
}
