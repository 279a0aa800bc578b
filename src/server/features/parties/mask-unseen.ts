import { sql } from 'kysely';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import type { Responsibility } from '#domain/parties/check-succession.ts';
import { type AppDatabase, withReadOnly } from '../../database/read-handle.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';

/**
 * Leaves out the words of commitments that the caller may not read: an operator sees that they are there
 * and moves them, but not what they say. One statement, none for the own party.
 */
export async function maskUnseen(
  database: AppDatabase,
  caller: Caller,
  party: string,
  held: readonly Responsibility[],
): Promise<Responsibility[]> {
  if (partyOfCaller(caller) === party) return [...held];
  const ids = held.filter(({ kind }) => kind === 'commitment').map(({ id }) => id);
  if (ids.length === 0) return [...held];
  const { rows } = await withReadOnly(database, contextOfCaller(caller), (db) =>
    sql<{ id: string }>`
      select id::text as id from commitment where id = any(${ids}::uuid[])`.execute(db),
  );
  const seen = new Set(rows.map(({ id }) => id));
  return held.map((one) =>
    one.kind === 'commitment' && !seen.has(one.id) ? { ...one, what: '' } : one,
  );
}
