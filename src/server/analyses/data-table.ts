/** Why an area of a file is not in the analysis. */
export type LeftOutReason =
  | 'blank-id'
  | 'duplicate-id'
  | 'missing-value'
  | 'not-in-areas'
  | 'not-in-data'
  | 'no-border';

/** An area that is not in the analysis, and the columns that it has no value in. */
export interface LeftOut {
  readonly id: string;
  readonly reason: LeftOutReason;
  readonly columns: readonly string[];
}

/** A cell of text and the number of its row in the file. */
export interface DataCell {
  readonly text: string;
  readonly row: number;
}

/** A table with one row an area, whatever shape the file had. */
export interface DataTable {
  readonly file: string;
  readonly layout: 'wide' | 'long';
  /** The areas that have one row, in the order of the file. */
  readonly ids: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly rows: number;
  /**
   * The cells of a column, one an area of `ids`; undefined where a long table has no row for the area.
   *
   * @throws DomainError `analysis/unknown-column`, `analysis/several-periods`, `analysis/several-cells`
   */
  readonly column: (name: string) => readonly (DataCell | undefined)[];
}
