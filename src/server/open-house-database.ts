import { checkSecret } from './database/check-secret.ts';
import { type Database, type DatabaseConfig, openDatabase } from './database/connect.ts';
import { readDatabaseUrl } from './database/database-address.ts';
import { type EmbeddedServer, startEmbedded } from './database/embedded/start-embedded.ts';
import { type Preparation, prepareDatabase } from './database/prepare-database.ts';

/** Which database to open: the embedded one in a folder, or a server of one's own. */
export type DatabaseChoice = {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly secret: string | undefined;
};

/** The opened database, and the server beneath it when that is ours. */
export type HouseDatabase = {
  readonly database: Database;
  readonly embedded: EmbeddedServer | undefined;
  /** `host/database` of a server of one's own, or the folder of ours. */
  readonly place: string;
  readonly config: DatabaseConfig;
  readonly preparation: Preparation;
  readonly close: () => Promise<void>;
};

/** How long a request or a load in the middle of something may hold up the stop, in ms. */
const patience = 5000;

/**
 * Opens the database, with roles, schema and reference data in place unless `prepare` does otherwise;
 * stops what it started when that fails.
 *
 * @throws DomainError `start/already-running`, `start/weak-secret`, `database/…`
 */
export async function openHouseDatabase(
  choice: DatabaseChoice,
  prepare: typeof prepareDatabase = prepareDatabase,
): Promise<HouseDatabase> {
  const { databaseUrl } = choice;
  const secret = databaseUrl === undefined ? undefined : checkSecret(choice.secret);
  const address = databaseUrl === undefined ? undefined : readDatabaseUrl(databaseUrl);
  const embedded = address ? undefined : await startEmbedded(choice.dataFolder);
  const config = address && secret ? { address, secret } : embedded!.config;
  let database: Database | undefined;
  const close = async (): Promise<void> => {
    await Promise.race([database?.close(), pause(patience)]);
    await embedded?.stop();
  };
  try {
    database = await openDatabase(config);
    const preparation = await prepare(database, config);
    const place = address ? `${address.host}/${address.database}` : choice.dataFolder;
    return { database, embedded, place, config, preparation, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
