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
  readonly folder: string;
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
  const server = await startEmbedded(folder, undefined, binaries);
  return {
    config: server.config,
    folder,
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
  { config }: OtherServer,
  name: string,
): Promise<DatabaseChoice & { readonly config: DatabaseConfig }> {
  const { host, port } = config.address;
  const password = 'p'.repeat(20);
  const { secret } = config;
  await asSuperuser(config.address, [
    `create role ${name} login createrole password '${password}'`,
    `create database ${name} owner ${name}`,
  ]);
  return {
    dataFolder: '/nowhere',
    databaseUrl: `postgres://${name}:${password}@localhost:${port}/${name}?host=${host}`,
    secret,
    config: { secret, address: { ...config.address, user: name, password, database: name } },
  };
}

/** Statements as the one who owns the whole server. */
export async function asSuperuser(
  address: DatabaseAddress,
  statements: readonly string[],
): Promise<void> {
  const { host, port, user, password, database } = address;
  const client = new pg.Client({ host, port, user, password, database });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
