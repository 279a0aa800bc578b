import type { AddressInfo } from 'node:net';
import { DomainError } from '#domain/domain-error.ts';
import { buildWeb } from './build-web.ts';
import type { prepareDatabase } from './database/prepare-database.ts';
import { inviteFirstAdministrator } from './features/accounts/invite-person.ts';
import { keepCommandKey } from './features/accounts/keep-command-key.ts';
import { watchFreeSpace } from './free-space.ts';
import { buildApp } from './http/app.ts';
import type { App } from './http/feature.ts';
import {
  type DatabaseChoice,
  type HouseDatabase,
  openHouseDatabase,
} from './open-house-database.ts';
import { placeBallastLater } from './place-ballast.ts';

/** What a start needs to know; `port` 0 takes any that is free. */
export type StartOptions = DatabaseChoice & {
  readonly port: number;
  /** What makes the database ready; the real county unless told. */
  readonly prepare?: typeof prepareDatabase;
};

/** Samsyn, serving. */
export type RunningSamsyn = {
  readonly url: string;
  readonly house: HouseDatabase;
  /** Makes the first administrator, once; undefined when there is one, or the county is invented. */
  readonly firstAdministrator: string | undefined;
  /** Ends requests, database and all else that the start began. */
  readonly stop: () => Promise<void>;
};

/** What is sent is not encrypted, so nobody outside this computer may connect. */
const host = '127.0.0.1';

/**
 * Starts everything: database, schema, reference data, web pages, server. What had started is
 * stopped again when a later step fails.
 *
 * @throws DomainError `start/already-running`, `start/port-taken`, `start/weak-secret`,
 *   `start/web-not-built`, `database/…`
 */
export async function startSamsyn(options: StartOptions): Promise<RunningSamsyn> {
  const [opened, built] = await Promise.allSettled([
    openHouseDatabase(options, options.prepare),
    buildWeb(),
  ]);
  if (opened.status === 'rejected') throw opened.reason;
  const house = opened.value;
  let app: App | undefined;
  const leaveBallast = house.embedded && placeBallastLater(options.dataFolder);
  const stop = async (): Promise<void> => {
    leaveBallast?.();
    await app?.close();
    await house.close();
  };
  try {
    if (built.status === 'rejected') throw built.reason;
    app = await buildApp({
      database: house.database,
      commandKey: keepCommandKey(options.dataFolder, house.config.secret),
      webFolder: built.value,
      space: watchFreeSpace(house.embedded && options.dataFolder),
    });
    await listen(app, options.port);
    const { port } = app.server.address() as AddressInfo;
    house.embedded?.tellPort(port);
    const url = `http://${host}:${port}`;
    const invited =
      app.installation.kind === 'real'
        ? await inviteFirstAdministrator(house.database.app, new Date())
        : undefined;
    return { url, house, stop, firstAdministrator: invited && url + invited.path };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(app: App, port: number): Promise<void> {
  await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new DomainError('start/port-taken', { port, other: port < 65_535 ? port + 1 : 3000 });
  });
}
