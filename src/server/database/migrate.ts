import type { Pool, PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { type MigrationFile, readMigrations } from './read-migrations.ts';

type Applied = { readonly number: number; readonly name: string; readonly sha256: string };

const lock = 'pg_advisory_xact_lock(577215664)';
const table = `create table if not exists migration (
  number integer primary key,                 -- Number of the file, from 1.
  name text not null,                         -- Name of the file.
  sha256 text not null,                       -- SHA-256 of its text, hexadecimal.
  applied_at timestamptz not null default now() -- When it was applied.
)`;

/**
 * Brings the schema up to date: every file in order, each in a transaction of its own, so that a
 * kill leaves whole steps only. Two programs at once take turns. Returns the names applied now.
 *
 * @throws DomainError `database/migration-changed` when an applied file has been edited,
 *   `database/newer-than-program` when the database knows files that the program lacks,
 *   `database/migration-order` when a file comes before one that is applied,
 *   `database/migration-failed` with the file and the server's words
 */
export async function migrate(
  owner: Pool,
  files: readonly MigrationFile[] = readMigrations(),
): Promise<string[]> {
  const client = await owner.connect();
  try {
    const waiting = compare(files, await selectApplied(client));
    const applied: string[] = [];
    for (const file of waiting) {
      if (await apply(client, file, files)) applied.push(file.name);
    }
    return applied;
  } finally {
    client.release();
  }
}

async function selectApplied(client: PoolClient): Promise<Applied[]> {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('public.migration') is not null as found",
  );
  if (!rows[0]?.found) return [];
  const applied = await client.query<Applied>(
    'select number, name, sha256 from public.migration order by number',
  );
  return applied.rows;
}

/** The files still to be applied, or a refusal. */
function compare(files: readonly MigrationFile[], applied: readonly Applied[]): MigrationFile[] {
  for (const done of applied) {
    const file = files.find(({ number }) => number === done.number);
    if (!file) throw new DomainError('database/newer-than-program', { file: done.name });
    if (file.sha256 !== done.sha256) {
      throw new DomainError('database/migration-changed', { file: file.name });
    }
  }
  const newest = applied.at(-1)?.number ?? 0;
  const waiting = files.filter(({ number }) => !applied.some((done) => done.number === number));
  const late = waiting.find(({ number }) => number < newest);
  if (late) throw new DomainError('database/migration-order', { file: late.name });
  return waiting;
}

/** Applies one file unless another program did so while we waited for the lock. */
async function apply(
  client: PoolClient,
  file: MigrationFile,
  files: readonly MigrationFile[],
): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '60s'; select ${lock}`);
    // A migration that waits for a table blocks everybody who comes after it.
    await client.query(`set local lock_timeout = '2s'; set local search_path = public; ${table}`);
    const waits = compare(files, await selectApplied(client)).includes(file);
    if (waits) {
      await execute(client, file);
    }
    await client.query('commit');
    return waits;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    if (error instanceof DomainError) throw error;
    throw new DomainError('database/migration-failed', {
      file: file.name,
      cause: (error as Error).message,
    });
  }
}

async function execute(client: PoolClient, file: MigrationFile): Promise<void> {
  await client.query(file.text);
  await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
    file.number,
    file.name,
    file.sha256,
  ]);
}

/** Applies files in order within the caller's transaction, in a database that nobody else has open. */
export async function applyFiles(
  client: PoolClient,
  files: readonly MigrationFile[],
): Promise<void> {
  await client.query(table);
  for (const file of files) await execute(client, file);
}
