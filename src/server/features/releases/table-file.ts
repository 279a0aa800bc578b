import type { CellRemark, FileForm, Table, TableReading } from '#domain/releases/table-reading.ts';
import type { WorkbookSheet } from '#domain/workbooks/workbook.ts';

/** A file as a table of texts. What its cells mean is not read yet. */
export interface TableFile {
  readonly table: Table;
  readonly form: FileForm;
  /** What the format itself says of the columns; a person's word goes before it. */
  readonly known: Partial<TableReading>;
  /** The sheets of a workbook. */
  readonly sheets: readonly WorkbookSheet[];
  readonly errors: readonly CellRemark[];
  readonly warnings: readonly CellRemark[];
}
