import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, type DatabaseConfig, openDatabase } from '../connect.ts';
import { restrictDatabase } from '../roles.ts';

/** A database of a test's own, opened through all roles; `close` drops it. */
export type TestDatabase = Database & { readonly config: DatabaseConfig };

/** The run's server, as its owner. */
export function testServer(): DatabaseConfig {
  return inject('testServer');
}

/** Copies the run's template: migrated and with the reference data, in some 30 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files is quicker than logging them, and nothing here must survive a crash.
  await asOwner(
    server,
    `create database ${name} template ${server.address.database} strategy file_copy`,
  );
  const config = { ...server, address: { ...server.address, database: name } };
  const database = await openDatabase(config);
  await restrictDatabase(database.owner);
  return {
    ...database,
    config,
    close: async () => {
      await database.close();
      await asOwner(server, `drop database ${name} with (force)`);
    },
  };
}

/** An empty database on the run's server, for tests of migrations and roles. */
export async function createEmptyDatabase(): Promise<{
  readonly config: DatabaseConfig;
  readonly drop: () => Promise<void>;
}> {
  const server = testServer();
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, `create database ${name} template template0`);
  return {
    config: { ...server, address: { ...server.address, database: name } },
    drop: () => asOwner(server, `drop database ${name} with (force)`),
  };
}

/** One statement as the owner, outside the template, which must have no sessions while copied. */
async function asOwner(server: DatabaseConfig, statement: string): Promise<void> {
  const { host, port, user, password } = server.address;
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
