import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '#domain/domain-error.ts';
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

const busy = 5;

/**
 * Takes the folder for this program, or refuses. The lock is the operating system's own (through a
 * locked SQLite file), so a killed program leaves nothing behind that must be judged stale, and two
 * programs at once cannot both win.
 *
 * @throws DomainError `start/already-running` with the owner's pid and port (0 while it starts)
 */
export function claimFolder(folder: Folder): Claim {
  const lock = new DatabaseSync(folder.lock);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
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
      lock.close();
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
