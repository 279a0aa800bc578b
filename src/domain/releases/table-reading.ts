import type { ErrorDatum } from '../domain-error.ts';
import type { Sex } from '../indicators/observation.ts';

/** Decimaltecken: the sign between whole and part. */
export type DecimalSign = ',' | '.';

/** Tabell: a file's heads and rows as text; a row keeps its number in the file, such as a spreadsheet shows it. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What one column of a wide table holds; an empty period means that the row or the reading tells it. */
export interface WideColumn {
  readonly column: string;
  readonly indicator: string;
  readonly period: string;
}

/** What a text in the column of indicators means; an empty indicator means that its rows are not read. */
export interface IndicatorText {
  readonly text: string;
  readonly indicator: string;
}

/** Läsning: how the columns of a file are to be understood. The same shape crosses HTTP. */
export interface TableReading {
  readonly layout: 'long' | 'wide';
  /** Told by the file's contents, never by its name. */
  readonly format: 'csv' | 'xlsx' | 'json-stat' | 'px';
  /** Encoding of the text and what keeps its cells apart; null in formats that have no such thing. */
  readonly encoding: 'utf-8' | 'windows-1252' | null;
  readonly delimiter: ';' | ',' | '\t' | '|' | null;
  /** Name of the sheet in a workbook. */
  readonly sheet: string | null;
  /** Number of the row in the file that holds the heads; null where the format tells them. */
  readonly headRow: number | null;
  readonly decimal: DecimalSign;
  /** Division that bare codes belong to. */
  readonly division: string;
  readonly areaColumn: string;
  readonly indicatorColumn: string | null;
  readonly periodColumn: string | null;
  readonly valueColumn: string | null;
  readonly sexColumn: string | null;
  readonly ageColumn: string | null;
  readonly countColumn: string | null;
  readonly denominatorColumn: string | null;
  readonly lowColumn: string | null;
  readonly highColumn: string | null;
  readonly missingColumn: string | null;
  /** Used where the file has no such column. */
  readonly indicator: string | null;
  readonly period: string | null;
  readonly sex: Sex;
  readonly age: string;
  /** Unit of the values as the sender says it; must fit the indicator's. */
  readonly unit: string | null;
  readonly columns: readonly WideColumn[];
  /** Long: what the sender's own words for indicators mean, where they are not ours. */
  readonly indicatorTexts: readonly IndicatorText[];
}

/** How the bytes of a file became a table: the part of a reading that the file itself decides. */
export type FileForm = Pick<
  TableReading,
  'format' | 'encoding' | 'delimiter' | 'sheet' | 'headRow'
>;

/** Anmärkning: a code with the place it concerns and what stands there; null where there is no such place. */
export interface CellRemark {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly data: Readonly<Record<string, ErrorDatum>>;
}

/** A remark about the file or its reading as a whole. */
export function remarkOnFile(
  code: string,
  data: CellRemark['data'] = {},
  column: string | null = null,
): CellRemark {
  return { code, row: null, column, value: null, data };
}
