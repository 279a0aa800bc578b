import type { Language } from '#contract/text/language.ts';
import type { MissingReason } from '#domain/indicators/observation.ts';

/** A text, a number, or nothing. A date is an ISO date, a moment an ISO date-time. */
export type OutCell = string | number | null;

/** What a column holds: `code` is text that looks like a number, `share` and the like are `decimal`. */
export type OutKind = 'text' | 'code' | 'integer' | 'decimal' | 'date' | 'moment';

/** Kolumn: its head, and what stands under it for a row. */
export interface OutColumn<Row> {
  readonly head: string;
  readonly kind: OutKind;
  readonly cell: (row: Row) => OutCell;
  /** Decimals to show; nothing is rounded. A row's own go before the column's; without, as many as there are. */
  readonly decimals?: number | ((row: Row) => number | undefined);
}

/** Källrad: where numbers of a table come from. */
export interface OutSource {
  readonly publisher: string;
  readonly table: string;
  readonly licence: string;
  /** ISO date in Swedish time; null when it is not known. */
  readonly fetched: string | null;
  /** Id of the release; null for what comes with the program. */
  readonly release: string | null;
}

/** One place on an axis: code, name and for a measure its unit. */
export interface OutCategory {
  readonly code: string;
  readonly label: string;
  readonly unit?: { readonly label: string; readonly decimals: number };
}

/** Axel: what tells observations apart. */
export interface OutDimension<Row> {
  readonly code: string;
  readonly label: string;
  readonly role: 'time' | 'geo' | 'metric' | undefined;
  readonly codeOf: (row: Row) => string;
  /** Asked for once for each code. */
  readonly category: (row: Row) => Omit<OutCategory, 'code'>;
}

/** Observationer: which rows are cells of a cube, along which axes. */
export interface OutObservations<Row> {
  /** Rows that say nothing of a single area and period are left out. */
  readonly isOne: (row: Row) => boolean;
  readonly dimensions: readonly OutDimension<Row>[];
  readonly value: (row: Row) => number | null;
  readonly missing: (row: Row) => MissingReason | null;
}

/** Rader i omgångar: the first rows, and those that are asked for while the file is written. Read once. */
export interface PagedRows<Row> {
  /** All of them. */
  readonly count: number;
  readonly first: readonly Row[];
  readonly rest: AsyncIterable<readonly Row[]>;
}

/** Tabell ut: everything that a file says, before it is known which kind of file. */
export interface OutTable<Row> {
  readonly title: string;
  /** Without ending: Swedish words in ASCII, as `fileNameOf` writes them. */
  readonly fileName: string;
  readonly language: Language;
  readonly columns: readonly OutColumn<Row>[];
  readonly rows: readonly Row[] | PagedRows<Row>;
  readonly sources: readonly OutSource[];
  /** What a reader must know of the whole table. */
  readonly remarks: readonly string[];
  /** Set where the table has observations. */
  readonly observations?: OutObservations<Row>;
}

/**
 * Words as a file name in ASCII.
 *
 * @example
 * fileNameOf('Områden', 'deso2025:0380C1230') // => 'omraden-deso2025-0380C1230'
 */
export function fileNameOf(noun: string, ...parts: readonly string[]): string {
  return [noun.toLowerCase(), ...parts]
    .filter((part) => part !== '')
    .map((part) =>
      part
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replaceAll(/[^a-zA-Z0-9._]+/g, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, ''),
    )
    .join('-')
    .slice(0, 120);
}
