import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What `postmaster.pid` says of the server that wrote it. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  /** Folder of its Unix socket; empty where it listens on TCP. */
  readonly socketFolder: string;
};

/** Reads `postmaster.pid`; undefined when there is none or it is not yet whole. */
export function readPostmasterFile(data: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0 || lines.length < 6) return undefined;
    return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '' };
  } catch {
    return undefined;
  }
}

/**
 * Whether the process that wrote the file still serves this folder. The number alone proves
 * nothing: after a restart of the machine it may be another program, after a kill a zombie.
 */
export function isServing(data: string, pid: number): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  return workingFolder(pid) === data;
}

/**
 * Removes `postmaster.pid` when no process works in the folder any more. PostgreSQL does so itself
 * unless the number lives on in a zombie or in another program of the same user.
 */
export function removeStaleFile(data: string): void {
  if (process.platform !== 'linux') return;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  if (processes.some((pid) => workingFolder(Number(pid)) === data)) return;
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** PostgreSQL's processes all work in the data folder; a zombie works nowhere. */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
