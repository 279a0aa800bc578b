import type { ReactNode } from 'react';
import styles from './table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right with figures of one width. */
  readonly isNumber?: boolean;
  /** The column that names the row; one a table. */
  readonly isRowHead?: boolean;
  readonly isSortable?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface TableProps<Row> {
  /** What the table shows, in a sentence; read first by those who hear the page. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isSelected?: (row: Row) => boolean;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** Said in place of rows. */
  readonly empty?: ReactNode;
  /** On the phone each row is a block of its own, every cell beside its head; nothing is read sideways. */
  readonly stacks?: boolean;
}

/** A plain table with a caption, scoped heads and, where a column says so, sorting. */
export function Table<Row>(props: TableProps<Row>): ReactNode {
  const { columns, rows, rowKey, isSelected, stacks = false } = props;
  return (
    <table className={styles.table} {...(stacks ? { 'data-stacks': true, role: 'table' } : {})}>
      {props.hideCaption ? (
        <VisuallyHidden as="caption">{props.caption}</VisuallyHidden>
      ) : (
        <caption className={styles.caption}>{props.caption}</caption>
      )}
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            data-selected={isSelected?.(row) || undefined}
            {...(stacks ? { role: 'row' } : {})}
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} stacks={stacks} />
            ))}
          </tr>
        ))}
        {rows.length === 0 && props.empty !== undefined ? (
          <tr>
            <td className={styles.empty} colSpan={columns.length}>
              {props.empty}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly stacks: boolean;
}

// Drawn as a block a cell would be no cell to those who hear the page, but for its role.
function Cell<Row>({ column, row, stacks }: CellProps<Row>): ReactNode {
  const className = column.isNumber ? styles.number : undefined;
  const head = typeof column.head === 'string' ? column.head : undefined;
  return column.isRowHead ? (
    <th scope="row" className={className} {...(stacks ? { role: 'rowheader' } : {})}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className} {...(stacks ? { role: 'cell', 'data-head': head } : {})}>
      {stacks ? <Stacked>{column.cell(row)}</Stacked> : column.cell(row)}
    </td>
  );
}

// What is more than a text is kept together beside its head.
function Stacked({ children }: { readonly children: ReactNode }): ReactNode {
  return typeof children === 'object' && children !== null ? <div>{children}</div> : children;
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>): ReactNode {
  const className = column.isNumber ? styles.number : undefined;
  // A head without words heads nothing.
  if (column.head === '') return <td />;
  if (!column.isSortable || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {column.head}
      </th>
    );
  }
  const isSorted = sort?.column === column.id;
  const descending = isSorted && sort.descending;
  const order = isSorted ? (descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          onSort({
            column: column.id,
            // Numbers are read from the largest, names from A.
            descending: isSorted ? !descending : column.isNumber === true,
          })
        }
      >
        {column.head}
        <svg className={styles.arrow} viewBox="0 0 8 12" aria-hidden="true" focusable="false">
          <path d="M4 0 7 4.5H1Z" data-on={order === 'ascending' || undefined} />
          <path d="M4 12 7 7.5H1Z" data-on={order === 'descending' || undefined} />
        </svg>
      </button>
    </th>
  );
}
