import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { houseChoice } from '../house-choice.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';

const defaultPort = 3000;

/** `samsyn start`: serves until Ctrl-C (or SIGTERM), then stops everything it started. */
export async function start(speech: Speech, environment: NodeJS.ProcessEnv): Promise<void> {
  const options = { ...houseChoice(environment), port: readPort(environment.PORT) };
  await serveUntilStopped(speech, environment, options);
}

/** @throws DomainError `start/bad-port` */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new DomainError('start/bad-port', { value: text });
  return port;
}
