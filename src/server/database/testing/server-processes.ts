import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Every process of the PostgreSQL whose data lie in a folder: all of them work there. */
export function processesIn(data: string): number[] {
  if (process.platform !== 'linux') {
    try {
      return [Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])];
    } catch {
      return [];
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === data;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Sends a signal to every process of a PostgreSQL; how many there were. */
export function signalServer(data: string, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): number {
  const processes = processesIn(data);
  for (const pid of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended with its parent.
    }
  }
  return processes.length;
}
