import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Starts Samsyn for journeys; `stop` ends it and removes its data. A provider's name lets people sign in there
 * too, as far as its address where nobody answers.
 */
export async function serve(
  provider?: string,
): Promise<Served & { readonly stop: () => Promise<void> }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'samsyn-journeys-'));
  if (provider !== undefined) process.env.SAMSYN_OIDC = writeProvider(dataFolder, provider);
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
  } finally {
    delete process.env.SAMSYN_OIDC;
  }
}

/** The file that names a provider of sign-in; tells where it is. */
function writeProvider(folder: string, name: string): string {
  const path = join(folder, 'providers.json');
  const provider = {
    ...{ id: 'prov', name, issuer: 'http://127.0.0.1:1', clientId: 'samsyn', clientSecret: 'prov' },
    redirectUri: 'http://127.0.0.1/api/sign-in/providers/prov/callback',
    ...{ party: administrator.party, claim: 'groups', roles: { alla: ['reader'] } },
  };
  writeFileSync(path, JSON.stringify({ providers: [provider] }));
  return path;
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
