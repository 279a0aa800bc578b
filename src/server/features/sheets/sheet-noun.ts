import type { SheetNounId } from '#contract/sheets.ts';
import type { Speech, TextKey } from '#contract/text/format.ts';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Caller } from '#domain/access/caller.ts';
import type { SheetMerge } from '#domain/sheets/merge-sheet.ts';
import type { KnownPlaces } from '#domain/sheets/read-sheet-cell.ts';
import type { ReadRow, SheetContent, SheetTemplate, StandingRow } from '#domain/sheets/sheet.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Who reads a sheet in, and the day it happens. */
export interface SheetCaller {
  readonly caller: Caller;
  readonly day: string;
}

/** The same for one party, whose rows they are. */
export interface SheetWriter extends SheetCaller {
  readonly party: AuthorizedPartyId;
}

/** Everything a sheet is written and read with. */
export interface LoadedSheet {
  readonly template: SheetTemplate;
  readonly standing: readonly StandingRow[];
  readonly places: KnownPlaces;
  /** What a place is written as: its name where no other has it. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** Columns that a file must have. */
  readonly needed: readonly string[];
  /** A row without key as the row it means, where more than its own reference tells. */
  readonly settle?: (row: ReadRow) => ReadRow;
  /** How it is filled in, line by line, where it is not as sheets are usually. */
  readonly guide?: readonly TextKey[];
  /** What a row is called in lists. */
  readonly nameOf: (content: SheetContent) => string;
  /** Canonical texts of rows as earlier versions had them. */
  readonly basesOf: (
    db: ReadHandle,
    wanted: readonly { readonly key: string; readonly version: number }[],
  ) => Promise<ReadonlyMap<string, SheetContent>>;
}

/** Why a row that can be read is refused. */
export interface RowRefusal {
  readonly row: number;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Ett slag av blad: how it is loaded, what its rows are tried against, and how they are written. */
export interface SheetNoun<Writer extends SheetCaller = SheetWriter> {
  readonly id: SheetNounId;
  readonly title: (speech: Speech) => string;
  readonly load: (db: ReadHandle, writer: Writer, speech: Speech) => Promise<LoadedSheet>;
  /** Rows that the rules refuse. */
  readonly judge: (
    db: ReadHandle,
    writer: Writer,
    merge: SheetMerge,
  ) => Promise<readonly RowRefusal[]>;
  /** Writes what has been judged, in one transaction with its log. */
  readonly write: (tx: WriteTransaction, writer: Writer, merge: SheetMerge) => Promise<void>;
}

/** Key and version as one text, for bases. */
export function baseKey(key: string, version: number): string {
  return `${key}@${version}`;
}
