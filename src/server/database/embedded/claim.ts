import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DomainError } from '#domain/domain-error.ts';
import { tryLock } from '../../file-lock.ts';
import type { Folder } from './folder.ts';

/** The program that owns a folder, as `running.json` tells it. */
export type Running = {
  readonly pid: number;
  /** ISO date-time. */
  readonly startedAt: string;
  /** Where it serves; absent while it starts. */
  readonly port?: number;
};

/** The right to a folder, held until released or until the program ends in whatever way. */
export type Claim = {
  readonly tellPort: (port: number) => void;
  readonly release: () => void;
};

/**
 * Takes the folder for this program, or refuses.
 *
 * @throws DomainError `start/already-running` with the owner's pid and port (0 while it starts)
 */
export function claimFolder(folder: Folder): Claim {
  const lock = tryLock(folder.lock);
  if (!lock) {
    const running = readRunning(folder);
    throw new DomainError('start/already-running', {
      pid: running?.pid ?? 0,
      port: running?.port ?? 0,
    });
  }
  const started: Running = { pid: process.pid, startedAt: new Date().toISOString() };
  writeRunning(folder, started);
  return {
    tellPort: (port) => writeRunning(folder, { ...started, port }),
    release: () => {
      rmSync(folder.running, { force: true });
      lock.release();
    },
  };
}

function readRunning(folder: Folder): Running | undefined {
  try {
    return JSON.parse(readFileSync(folder.running, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

function writeRunning(folder: Folder, running: Running): void {
  writeFileSync(`${folder.running}.new`, `${JSON.stringify(running)}\n`, { mode: 0o600 });
  renameSync(`${folder.running}.new`, folder.running);
}
