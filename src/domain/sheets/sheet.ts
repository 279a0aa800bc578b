/**
 * Blad som går åt båda håll: what a party has, one row each, to be changed in a spreadsheet and read in
 * again. Inside the program a cell is a canonical text: an ISO date, an id, `yes`, ids joined by `;`, or
 * the text itself; empty where nothing is said.
 */
export interface SheetTemplate {
  readonly fields: readonly SheetField[];
}

/** Kolumn. */
export interface SheetField {
  readonly id: string;
  /** The heads by which it is known, in every language; the first is written. */
  readonly heads: readonly string[];
  readonly kind: SheetFieldKind;
  /** Words for each id, for a choice; the first of each is written. */
  readonly words?: ReadonlyMap<string, readonly string[]>;
  /** Written for the reader's sake, and never read. */
  readonly isShown?: boolean;
  /** An empty cell says nothing of it, and leaves it as it stands. */
  readonly isKeptWhenEmpty?: boolean;
  /** Longest text. */
  readonly longest?: number;
}

/**
 * Slag av cell: `choices`, `areas` and `list` are lists, the last of texts; `flag` is yes or no, `key` and
 * `version` are the program's.
 */
export type SheetFieldKind =
  | 'text'
  | 'date'
  | 'choice'
  | 'choices'
  | 'areas'
  | 'list'
  | 'flag'
  | 'key'
  | 'version'
  | 'reference';

/** Canonical texts by field. */
export type SheetContent = Readonly<Record<string, string>>;

/** What stands in the program: its key and version, and its canonical texts. */
export interface StandingRow {
  readonly key: string;
  readonly version: number;
  readonly content: SheetContent;
}

/** Rad i filen, read to canonical texts. */
export interface ReadRow {
  /** As the spreadsheet counts it. */
  readonly number: number;
  /** Empty for a row that somebody has added. */
  readonly key: string;
  /** The version that the file was written from; undefined when the file does not say. */
  readonly version: number | undefined;
  readonly content: SheetContent;
}

/** Anmärkning: what is wrong with a row, in which field, and the text as it stands in the file. */
export interface SheetRemark {
  readonly code: string;
  readonly row: number;
  /** Id of the field; empty when it concerns the whole row. */
  readonly field: string;
  readonly text: string;
}
