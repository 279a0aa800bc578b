import type { PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import type { MovedTable } from './select-tables.ts';
import { type RowSum, sumOf, sumRows } from './sum-rows.ts';
import type { TableSum } from './transfer-file.ts';

/**
 * How values become text: the same for every server, session and time zone. Set for the transaction.
 */
export const canonicalText = `set local client_encoding = 'UTF8'; set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local search_path = public; set local work_mem = '64MB'`;

/** Names of a table's columns, as `select` and `copy` list them. */
export const columnList = ({ columns }: Pick<MovedTable, 'columns'>): string =>
  columns.map(([name]) => name).join(', ');

/** The rows of a table in canonical form and order, as they come from the server. */
export function copyOut(client: PoolClient, table: MovedTable): AsyncIterable<Buffer> {
  const { name, order } = table;
  return client.query(
    to(`copy (select ${columnList(table)} from ${name} order by ${order}) to stdout`),
  );
}

/** The sum of a table as it is in the database. */
export async function sumTable(client: PoolClient, table: MovedTable): Promise<TableSum> {
  const sum: RowSum = sumRows();
  for await (const bytes of copyOut(client, table)) sum.add(bytes);
  return sumOf(table.name, sum);
}
