import { once } from 'node:events';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { type CopyStreamQuery, from } from 'pg-copy-streams';
import { DomainError } from '#domain/domain-error.ts';
import { verifyLogChain } from '../../features/log/queries.ts';
import { applyFiles } from '../migrate.ts';
import { countedClient, kyselyOverClient } from '../pool.ts';
import { readingSideOf } from '../read-handle.ts';
import { type MigrationFile, readMigrations } from '../read-migrations.ts';
import { type CheckedFile, checkTransferFile } from './check-transfer-file.ts';
import { canonicalText, columnList, sumTable } from './copy-out.ts';
import { liftForcedSecurity } from './lift-forced-security.ts';
import { readTransferFile } from './read-transfer-file.ts';
import { type MovedTable, selectTables } from './select-tables.ts';
import { standAside } from './stand-aside.ts';
import type { TransferHeader } from './transfer-file.ts';

/**
 * Läs in en installation: puts all that a transfer file holds into an empty database, in one transaction.
 * The schema is first made as old as the file's, then the rows are put in and summed again, the log's chain
 * is verified, and last the schema is brought up to this program's. Roles must be there already.
 *
 * Runs as the owner, with the log's numbering put aside, so that every entry keeps its number, hour and hash.
 *
 * @throws DomainError what `checkTransferFile` throws, `transfer/not-empty` with a table,
 *   `transfer/unknown-table`, `transfer/made-by-newer`, `transfer/other-migration` with its file, `transfer/row-refused` with table,
 *   row and cause, `transfer/rows-refused`, `transfer/content-differs` with the table,
 *   `release/log-broken` with the first entry that does not hold
 */
export async function importInstallation(
  client: PoolClient,
  file: string,
  known: readonly MigrationFile[] = readMigrations(),
): Promise<CheckedFile> {
  const checked = await checkTransferFile(file);
  const older = migrationsOf(checked.header, known);
  await client.query(`begin; ${canonicalText}`);
  try {
    await refuseUnlessEmpty(client);
    await applyFiles(client, older);
    const tables = await selectTables(client);
    compareTables(checked.header, tables);
    const restoreSecurity = await liftForcedSecurity(client, tables);
    const restoreRules = await standAside(client, tables);
    await putIn(client, file, tables);
    await restoreRules();
    await compareSums(client, tables, checked);
    await setSequences(client, tables);
    await restoreSecurity();
    await verifyChain(client);
    await applyFiles(client, known.slice(older.length));
    await client.query('commit');
    await client.query('analyze');
    return checked;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The migrations that the file's installation had, as this program knows them. */
function migrationsOf(
  { migrations, programVersion }: TransferHeader,
  known: readonly MigrationFile[],
): readonly MigrationFile[] {
  if (migrations.length > known.length) {
    throw new DomainError('transfer/made-by-newer', { version: programVersion });
  }
  return migrations.map((one, place) => {
    const ours = known[place]!;
    if (ours.sha256 === one.sha256) return ours;
    throw new DomainError('transfer/other-migration', { migration: one.name });
  });
}

/** A table that somebody has added beside the program has no place to be put. */
function compareTables({ tables: given }: TransferHeader, tables: readonly MovedTable[]): void {
  const described = (all: TransferHeader['tables']): string[] =>
    all.map(({ name, columns }) => `${name} ${JSON.stringify(columns)}`);
  const known = new Set(described(tables));
  const wrong = described(given).find((one) => !known.delete(one)) ?? [...known][0];
  if (wrong !== undefined) {
    throw new DomainError('transfer/unknown-table', { table: wrong.split(' ', 1)[0]! });
  }
}

async function refuseUnlessEmpty(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select c.oid::regclass::text as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     order by 1 limit 1`,
  );
  if (rows[0]) throw new DomainError('transfer/not-empty', { table: rows[0].table });
}

/** Copies every table's rows from the file, as they are read. */
async function putIn(
  client: PoolClient,
  file: string,
  tables: readonly MovedTable[],
): Promise<void> {
  let copy: CopyStreamQuery | undefined;
  let name = '';
  const refuse = (error: unknown) => rowRefusal(error, basename(file), name);
  for await (const part of readTransferFile(file)) {
    if ('rows' in part) {
      if (copy?.write(part.rows) === false) await once(copy, 'drain').catch(refuse);
    } else if ('open' in part.control) {
      name = part.control.open;
      const table = tables.find((one) => one.name === name)!;
      copy = client.query(from(`copy ${name} (${columnList(table)}) from stdin`));
      // Met at the next wait; without a listener it would end the program.
      copy.on('error', () => {});
    } else if ('close' in part.control && copy) {
      copy.end();
      await finished(copy).catch(refuse);
      copy = undefined;
    }
  }
}

function rowRefusal(error: unknown, file: string, table: string): never {
  const { message, detail, where = '' } = error as Error & { detail?: string; where?: string };
  const row = Number(/, line (\d+)/.exec(where)?.[1] ?? 0);
  const cause = detail === undefined ? message : `${message}. ${detail}`;
  throw row === 0
    ? new DomainError('transfer/rows-refused', { table, cause })
    : new DomainError('transfer/row-refused', { file, table, row, cause });
}

async function compareSums(
  client: PoolClient,
  tables: readonly MovedTable[],
  { sums }: CheckedFile,
): Promise<void> {
  for (const table of tables) {
    const { rows, sha256 } = await sumTable(client, table);
    const expected = sums.find((one) => one.table === table.name);
    if (rows !== expected?.rows || sha256 !== expected.sha256) {
      throw new DomainError('transfer/content-differs', { table: table.name });
    }
  }
}

/** What is numbered next comes after what was put in. */
async function setSequences(client: PoolClient, tables: readonly MovedTable[]): Promise<void> {
  for (const { name, numbered } of tables) {
    for (const [column, sequence] of numbered) {
      await client.query(`select setval($1, coalesce(max(${column}), 0) + 1, false) from ${name}`, [
        sequence,
      ]);
    }
  }
}

async function verifyChain(client: PoolClient): Promise<void> {
  const { firstBroken } = await verifyLogChain(
    readingSideOf(kyselyOverClient(countedClient(client))),
  );
  if (firstBroken !== null) {
    throw new DomainError('release/log-broken', { number: String(firstBroken) });
  }
}
