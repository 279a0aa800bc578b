import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '#contract/problem.ts';
import type { Language } from '#contract/text/language.ts';
import { DomainError } from '#domain/domain-error.ts';
import { commandKeyFile } from '#server/features/accounts/keep-command-key.ts';

/** The running Samsyn, spoken to over HTTP: an embedded database belongs to one program at a time. */
export interface RunningServer {
  readonly get: <Body>(path: string) => Promise<Body>;
  readonly send: <Body>(path: string, form: FormData) => Promise<Body>;
  readonly post: <Body>(path: string, body: object) => Promise<Body>;
}

const checkout = resolve(import.meta.dirname, '../..');
const defaultPort = 3000;
/** A load of the largest table takes some ten seconds. */
const patience = 120_000;

/** Finds the server by what it noted in its data folder, else by `PORT`. Answers are in `language`. */
export function findServer(environment: NodeJS.ProcessEnv, language: Language): RunningServer {
  const address = `http://127.0.0.1:${notedPort(environment) ?? (Number(environment.PORT) || defaultPort)}`;
  const key = keptKey(environment);
  const ask = async <Body>(path: string, request: RequestInit): Promise<Body> => {
    const answer = await fetch(`${address}${path}`, {
      ...request,
      headers: {
        ...request.headers,
        ...(key && { authorization: `Bearer ${key}` }),
        'accept-language': language,
      },
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    const body = await answer?.json().catch(() => undefined);
    if (answer === undefined || body === undefined) {
      throw new DomainError('release/no-running-server');
    }
    if (!answer.ok) {
      throw new DomainError('release/server-refused', { detail: (body as Problem).detail });
    }
    return body as Body; // our own server, held to the contract by its tests
  };
  return {
    get: (path) => ask(path, {}),
    send: (path, form) => ask(path, { method: 'POST', body: form }),
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  };
}

function dataFolderOf(environment: NodeJS.ProcessEnv): string {
  return resolve(environment.SAMSYN_DATA || join(checkout, 'var'));
}

/** The key that the running server left for whoever may read its data folder. */
function keptKey(environment: NodeJS.ProcessEnv): string | undefined {
  try {
    return readFileSync(join(dataFolderOf(environment), commandKeyFile), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function notedPort(environment: NodeJS.ProcessEnv): number | undefined {
  const folder = dataFolderOf(environment);
  try {
    const noted = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as {
      readonly port?: number;
    };
    return noted.port;
  } catch {
    return undefined;
  }
}
