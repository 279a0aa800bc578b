import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import type { DatabaseChoice } from '../../open-house-database.ts';
import type { DatabaseConfig } from '../connect.ts';
import type { DatabaseAddress } from '../database-address.ts';
import { type Binaries, locateBinaries } from '../embedded/binaries.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';

/** A PostgreSQL of its own in a temporary folder, to be used as somebody's server. */
export type OtherServer = {
  readonly config: DatabaseConfig;
  /** PostgreSQL's own data folder. */
  readonly data: string;
  /** As the owner, one statement. */
  readonly query: (statement: string) => Promise<pg.QueryResult>;
  /** Starts it again after a kill, in the same place. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** PostgreSQL 15, the oldest that Samsyn runs on; undefined where its package is not made. */
export function oldestBinaries(): Binaries | undefined {
  const name = `postgres-15-${process.platform}-${process.arch}`;
  try {
    return locateBinaries(process.platform, process.arch, name);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return undefined;
  }
}

/** Why a test with PostgreSQL 15 is left out. */
export const withoutOldest = `no package with PostgreSQL 15 for ${process.platform} on ${process.arch}`;

export async function startServer(binaries: Binaries = locateBinaries()): Promise<OtherServer> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
  let server = await startEmbedded(folder, undefined, binaries);
  return {
    config: server.config,
    data: join(folder, 'postgres'),
    query: (statement) => asSuperuser(server.config.address, statement),
    restart: async () => {
      // A killed one needs nothing but to be given up; then it is found stopped, and started.
      await server.stop();
      server = await startEmbedded(folder, undefined, binaries);
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * An empty database whose owner is no superuser, as somebody's own server would have it: what `DATABASE_URL`
 * and `SAMSYN_SECRET` name.
 */
export async function ownDatabase(
  { config, query }: Pick<OtherServer, 'config' | 'query'>,
  name: string,
): Promise<DatabaseChoice> {
  const password = 'p'.repeat(20);
  await query(`create role ${name} login createrole password '${password}'`);
  await query(`create database ${name} owner ${name}`);
  const address = { ...config.address, user: name, password, database: name };
  return choiceOf({ ...config, address });
}

/** A database as `DATABASE_URL` and `SAMSYN_SECRET` name it. */
export function choiceOf({ address, secret }: DatabaseConfig): DatabaseChoice {
  const { user, password, port, database, host } = address;
  const databaseUrl = `postgres://${user}:${password}@localhost:${port}/${database}?host=${host}`;
  return { dataFolder: '/nowhere', databaseUrl, secret };
}

/** A statement in one of a server's databases, as the one who owns the whole server. */
export async function inDatabase(
  { config }: OtherServer,
  database: string,
  statement: string,
): Promise<void> {
  await asSuperuser({ ...config.address, database }, statement);
}

/** A statement as the one who owns the whole server. */
async function asSuperuser(address: DatabaseAddress, statement: string): Promise<pg.QueryResult> {
  const { host, port, user, password, database } = address;
  const client = new pg.Client({ host, port, user, password, database });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
