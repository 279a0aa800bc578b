import { paths } from '#contract/paths.ts';
import type { Problem } from '#contract/problem.ts';
import type { Language } from '#contract/text/language.ts';
import { commandLine } from '#domain/accounts/command-line.ts';
import { DomainError } from '#domain/domain-error.ts';
import { buildApp } from '#server/http/app.ts';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { houseChoice } from './house-choice.ts';
import { findServer } from './running-server.ts';

/** Samsyn to speak to: the one that runs, or one of this command's own. */
export interface OpenSamsyn {
  readonly get: <Body>(path: string) => Promise<Body>;
  readonly post: <Body>(path: string, body: object) => Promise<Body>;
  readonly close: () => Promise<void>;
}

/**
 * Finds the running Samsyn; where there is none, opens the database and answers by itself, without a port.
 *
 * @throws DomainError `release/server-refused`, and what `openHouseDatabase` throws
 */
export async function openSamsyn(
  environment: NodeJS.ProcessEnv,
  language: Language,
): Promise<OpenSamsyn> {
  const server = findServer(environment, language);
  const runs = await server.get(paths.health).then(
    () => true,
    (error: unknown) => {
      if (error instanceof DomainError && error.code === 'release/no-running-server') return false;
      throw error;
    },
  );
  return runs ? { ...server, close: async () => {} } : openOwn(environment, language);
}

async function openOwn(environment: NodeJS.ProcessEnv, language: Language): Promise<OpenSamsyn> {
  const house = await openHouseDatabase(houseChoice(environment));
  const app = await buildApp({ database: house.database, identify: async () => commandLine });
  const headers = { host: '127.0.0.1', 'accept-language': language };
  const ask = async <Body>(url: string, payload?: object): Promise<Body> => {
    const method = payload === undefined ? 'GET' : 'POST';
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
    if (answer.statusCode >= 400) {
      const { detail } = answer.json<Problem>();
      throw new DomainError('release/server-refused', { detail });
    }
    return answer.json();
  };
  return {
    get: (path) => ask(path),
    post: (path, body) => ask(path, body),
    close: async () => {
      await app.close();
      await house.close();
    },
  };
}
