import { type CellRemark, remarkOnFile, type Table, type TableReading } from './table-reading.ts';

/** What a reading says of columns. */
type ColumnsOfReading = Pick<TableReading, 'layout' | 'columns' | keyof ColumnParts>;
type ColumnParts = {
  [Part in keyof TableReading as Part extends `${string}Column` ? Part : never]: TableReading[Part];
};

/** The columns that a reading uses, by head. */
export function columnsUsed(reading: ColumnsOfReading): readonly string[] {
  const values =
    reading.layout === 'wide'
      ? reading.columns.map((one) => one.column)
      : [
          reading.valueColumn,
          reading.countColumn,
          reading.denominatorColumn,
          reading.lowColumn,
          reading.highColumn,
          reading.missingColumn,
        ];
  const named = [
    reading.areaColumn,
    reading.indicatorColumn,
    reading.periodColumn,
    reading.sexColumn,
    reading.ageColumn,
    ...values,
  ];
  return [...new Set(named.filter((head) => head !== null))];
}

/** What stops a reading before its rows: columns that are not there, or what neither file nor person said. */
export function checkReading(
  table: Table,
  reading: TableReading,
  divisions: { readonly has: (division: string) => boolean },
): CellRemark[] {
  const remarks = columnsUsed(reading)
    .filter((head) => !table.heads.includes(head))
    .map((head) => remarkOnFile('release/unknown-column', {}, head));
  if (!divisions.has(reading.division)) {
    remarks.push(remarkOnFile('release/unknown-division', { division: reading.division }));
  }
  const wide = reading.layout === 'wide';
  const byRow = (said: (column: TableReading['columns'][number]) => string) =>
    !wide || reading.columns.some((column) => said(column) === '');
  if (wide ? reading.columns.length === 0 : reading.valueColumn === null) {
    remarks.push(remarkOnFile('release/no-value-column', { heads: [...table.heads] }));
  }
  if (!reading.indicatorColumn && !reading.indicator && byRow((column) => column.indicator)) {
    remarks.push(remarkOnFile('release/indicator-not-stated'));
  }
  if (!reading.periodColumn && !reading.period && byRow((column) => column.period)) {
    remarks.push(remarkOnFile('release/period-not-stated'));
  }
  return remarks;
}

/** Remarks on columns that nothing is read from, so that nobody believes they are loaded. */
export function remarkUnread(table: Table, reading: TableReading): CellRemark[] {
  const used = new Set(columnsUsed(reading));
  return table.heads
    .filter((head) => !used.has(head) && head.trim() !== '')
    .map((head) => remarkOnFile('release/column-not-read', {}, head));
}
