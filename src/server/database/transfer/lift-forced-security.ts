import type { PoolClient } from 'pg';
import type { MovedTable } from './select-tables.ts';

/**
 * Lets the owner read and write whole tables for the rest of the transaction, where row-level security binds
 * the owner too: a superuser, as of the embedded database, is never bound. Returns what puts it back.
 */
export async function liftForcedSecurity(
  client: PoolClient,
  tables: readonly MovedTable[],
): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ bound: boolean }>(
    'select not (rolsuper or rolbypassrls) as bound from pg_roles where rolname = current_user',
  );
  const names = rows[0]?.bound ? tables.filter(({ forced }) => forced).map(({ name }) => name) : [];
  const say = async (words: string): Promise<void> => {
    for (const name of names) {
      await client.query(`alter table ${name} ${words} row level security`);
    }
  };
  await say('no force');
  return () => say('force');
}
