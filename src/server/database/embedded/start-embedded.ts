import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import type { DatabaseConfig } from '../connect.ts';
import { rolePassword } from '../role-password.ts';
import { type Binaries, locateBinaries } from './binaries.ts';
import { claimFolder } from './claim.ts';
import { createCluster, ownerRole } from './create-cluster.ts';
import { loadSecret, prepareFolder } from './folder.ts';
import type { Identity } from './identity.ts';
import { type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';

/** The database that comes with the program, running in a folder of ours. */
export type EmbeddedServer = {
  readonly config: DatabaseConfig;
  readonly pid: number;
  readonly adopted: boolean;
  /** Notes where the program serves, for the next one to tell. */
  readonly tellPort: (port: number) => void;
  /** Stops the server, waits for it, and gives up the folder. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts or adopts the embedded server in a folder and makes sure that it has our database.
 *
 * @throws DomainError `start/already-running`, and the codes of its parts
 */
export async function startEmbedded(
  path: string,
  identities?: readonly Identity[],
  binaries: Binaries = locateBinaries(),
): Promise<EmbeddedServer> {
  const made = prepareFolder(path);
  const folder = prepareFolder(realpathSync(made.path));
  const claim = claimFolder(folder);
  try {
    const secret = loadSecret(folder);
    const ownerPassword = rolePassword(secret, ownerRole);
    if (!existsSync(folder.data)) createCluster(folder, binaries, ownerPassword, identities);
    checkMajorVersion(folder.data, binaries.major);
    const options = {
      folder,
      binaries,
      ownerPassword,
      ownerRole,
      ...(identities && { identities }),
    };
    const postmaster = await startPostmaster(options);
    await createDatabase(postmaster);
    return {
      config: { address: { ...postmaster.address, database: databaseName }, secret },
      pid: postmaster.pid,
      adopted: postmaster.adopted,
      tellPort: claim.tellPort,
      stop: async () => {
        await stopPostmaster(folder, binaries);
        claim.release();
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

const databaseName = 'samsyn';

/** PostgreSQL would refuse too, but only in its log. */
function checkMajorVersion(data: string, major: number): void {
  const found = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8'));
  if (found !== major) {
    throw new DomainError('database/other-major-version', { found, expected: major });
  }
}

async function createDatabase({ address }: Postmaster): Promise<void> {
  const { host, port, database, user, password } = address;
  const client = new pg.Client({ host, port, database, user, password });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      databaseName,
    ]);
    if (!rowCount) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
