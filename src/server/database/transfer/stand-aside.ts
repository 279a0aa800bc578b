import type { PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import type { MovedTable } from './select-tables.ts';

type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string };

/**
 * Puts triggers and references aside while rows are put in, and returns what puts them back exactly as
 * they were. The log's numbering must not renumber what has its number already; and to look every
 * reference up by itself takes ten times as long as to compare whole tables afterwards.
 *
 * @throws DomainError (from what it returns) `transfer/rows-refused` when a row refers to none
 */
export async function standAside(
  client: PoolClient,
  tables: readonly MovedTable[],
): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name,
       pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`,
  );
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`);
  for (const { table, name } of keys) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  return async () => {
    for (const { table, name, definition } of keys) {
      await client
        .query(`alter table ${table} add constraint ${name} ${definition}`)
        .catch((error: Error & { detail?: string }) => {
          const cause = error.detail ?? error.message;
          throw new DomainError('transfer/rows-refused', { table, cause });
        });
    }
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
  };
}
