import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '#contract/paths.ts';
import { startSamsyn } from '#server/start.ts';

/** Samsyn as `npm start` starts it, on a free port with a data folder of its own. */
export type Served = {
  readonly url: string;
  /** The session of the first administrator: `name=token`. */
  readonly session: string;
  readonly dataFolder: string;
};

/** Who signs in on journeys: an operator, of the county administrative board. */
export const administrator = {
  name: 'Ada Provare',
  email: 'ada@example.org',
  password: 'sju gröna cyklar i regn',
  party: 'county-administrative-board',
} as const;

/** Starts Samsyn for journeys; `stop` ends it and removes its data. */
export async function serve(): Promise<Served & { readonly stop: () => Promise<void> }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'samsyn-journeys-'));
  const options = { dataFolder, databaseUrl: undefined, secret: undefined, port: 0 };
  try {
    const samsyn = await startSamsyn(options);
    return {
      url: samsyn.url,
      session: await makeAdministrator(samsyn.url, samsyn.firstAdministrator ?? ''),
      dataFolder,
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

/** Makes the first administrator by the link in the terminal; tells its session's cookie. */
async function makeAdministrator(url: string, link: string): Promise<string> {
  const token = link.split('#')[1];
  const answer = await fetch(url + paths.invitationUse, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...administrator, token }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`no administrator: ${await answer.text()}`);
  return cookie;
}
