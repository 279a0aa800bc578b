import { type ReactNode, useState } from 'react';
import { sortRows } from './sort-rows.ts';
import { type Column, type Sort, Table, type TableProps } from './table.tsx';

export interface SortedColumn<Row> extends Column<Row> {
  /** What the column is sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number | null;
}

export interface SortedTableProps<Row>
  extends Omit<TableProps<Row>, 'columns' | 'sort' | 'onSort'> {
  readonly columns: readonly SortedColumn<Row>[];
  readonly firstSort?: Sort;
}

/** A table that keeps its own order; its heads are buttons, reached and pressed by keyboard. */
export function SortedTable<Row>(props: SortedTableProps<Row>): ReactNode {
  const { columns, rows, firstSort, ...rest } = props;
  const [sort, setSort] = useState(firstSort);
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  const sorted =
    sort === undefined || sortBy === undefined ? rows : sortRows(rows, sortBy, sort.descending);
  const sortable = columns.map(({ sortBy: by, ...column }) => ({
    ...column,
    isSortable: by !== undefined,
  }));
  return (
    <Table
      {...rest}
      columns={sortable}
      rows={sorted}
      onSort={setSort}
      {...(sort === undefined ? {} : { sort })}
    />
  );
}
