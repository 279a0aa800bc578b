import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseAddress } from '#server/database/database-address.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

/** Samsyn with the real county or an invented one, serving, and its database as the owner reaches it. */
export interface ServedCounty {
  readonly url: string;
  readonly database: DatabaseAddress;
  /** Id of the process that serves. */
  readonly pid: number;
}

/** Starts the county in a process of its own, works with it, and stops it again. */
export function withServedCounty<Result>(
  work: (county: ServedCounty) => Promise<Result>,
  pages: 'with-web' | 'api-only' = 'api-only',
  practiceAreas?: number,
): Promise<Result> {
  return withTemporaryFolder(async (folder) => {
    const server = fork(
      join(import.meta.dirname, 'serve.ts'),
      [folder, pages, ...(practiceAreas === undefined ? [] : [String(practiceAreas)])],
      {
        silent: true,
      },
    );
    const ended = once(server, 'exit');
    try {
      return await work(await countyOf(server));
    } finally {
      if (server.connected) server.disconnect();
      await ended;
    }
  });
}

function countyOf(server: ChildProcess): Promise<ServedCounty> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    server.once('message', (county: ServedCounty) => resolve(county));
    server.once('exit', () => reject(new Error(`the server did not start: ${lastError(said)}`)));
  });
}

/** The line of a stack trace that names the error. */
function lastError(said: string): string {
  const lines = said.split('\n');
  return lines.find((line) => /\b\w*Error\b/.test(line))?.trim() ?? said.trim().slice(0, 200);
}
