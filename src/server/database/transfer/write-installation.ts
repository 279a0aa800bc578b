import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { programVersion } from '../../program-version.ts';
import { canonicalText, copyOut } from './copy-out.ts';
import { liftForcedSecurity } from './lift-forced-security.ts';
import { type MovedTable, selectTables } from './select-tables.ts';
import {
  controlLine,
  rowsBetweenChecks,
  type TableSum,
  type TransferHeader,
  type TransferMigration,
  transferFormat,
} from './transfer-file.ts';

type HeaderToMove = TransferHeader & { readonly tables: readonly MovedTable[] };

const lineEnd = 10;

/**
 * Skriv ut en installation: the text of a transfer file, read as the owner from one moment, and nothing is
 * changed. What came is told to `told` at the end.
 *
 * @throws DomainError `transfer/nothing-to-export` when the database is not a Samsyn's
 */
export async function* writeInstallation(
  client: PoolClient,
  place: string,
  told: (sums: readonly TableSum[]) => void,
): AsyncGenerator<Buffer> {
  await client.query(`begin isolation level repeatable read; ${canonicalText}`);
  try {
    const header = await readHeader(client, place);
    yield controlLine({ ...header, tables: header.tables.map(plain) });
    const sums: TableSum[] = [];
    for (const table of header.tables) {
      yield controlLine({ open: table.name });
      sums.push(yield* writeTable(client, table));
    }
    yield controlLine({ end: 'installation', tables: sums });
    told(sums);
  } finally {
    await client.query('rollback');
  }
}

/** Opening and close are whole lines, and so is every check: rows are cut only where one ends. */
async function* writeTable(
  client: PoolClient,
  table: MovedTable,
): AsyncGenerator<Buffer, TableSum> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const bytes of copyOut(client, table)) {
    let from = 0;
    for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) {
      rows++;
      if (rows % rowsBetweenChecks !== 0) continue;
      const piece = bytes.subarray(from, at + 1);
      from = at + 1;
      hash.update(piece);
      yield piece;
      yield controlLine({ check: rows, sha256: hash.copy().digest('hex') });
    }
    hash.update(bytes.subarray(from));
    yield bytes.subarray(from);
  }
  const sum = { rows, sha256: hash.digest('hex') };
  yield controlLine({ close: table.name, ...sum });
  return { table: table.name, ...sum };
}

async function readHeader(client: PoolClient, place: string): Promise<HeaderToMove> {
  const { rows } = await client.query<{ found: boolean; version: string }>(
    `select to_regclass('public.migration') is not null as found,
       current_setting('server_version') as version`,
  );
  const { found, version } = rows[0]!;
  if (!found) throw new DomainError('transfer/nothing-to-export', { place });
  const migrations = await client.query<TransferMigration>(
    'select number, name, sha256 from migration order by number',
  );
  const tables = await selectTables(client);
  await liftForcedSecurity(client, tables);
  return {
    samsyn: 'installation',
    format: transferFormat,
    programVersion,
    createdAt: new Date().toISOString(),
    postgres: version,
    migrations: migrations.rows,
    tables,
  };
}

const plain = ({ name, columns }: MovedTable): TransferHeader['tables'][number] => ({
  name,
  columns,
});
