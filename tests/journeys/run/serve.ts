import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSamsyn } from '#server/start.ts';

/** Samsyn as `npm start` starts it, on a free port with a data folder of its own. */
export type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts Samsyn for journeys; `stop` ends it and removes its data. */
export async function serve(): Promise<Served> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'samsyn-journeys-'));
  const options = { dataFolder, databaseUrl: undefined, secret: undefined, port: 0 };
  try {
    const samsyn = await startSamsyn(options);
    return {
      url: samsyn.url,
      stop: async () => {
        await samsyn.stop();
        rmSync(dataFolder, { recursive: true });
      },
    };
  } catch (error) {
    rmSync(dataFolder, { recursive: true, force: true });
    throw error;
  }
}
