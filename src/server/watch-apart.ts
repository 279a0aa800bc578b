import { isMainThread, workerData } from 'node:worker_threads';

/** What a process that reads a file must keep to. */
export interface ApartWatch {
  /** Process id of the one that asked. */
  readonly parent: number;
  /** Resident memory at most. */
  readonly megabytes: number;
  /** Processor time at most. */
  readonly seconds: number;
}

/** Often enough that memory grows by some tens of megabytes at most in between. */
const milliseconds = 40;

/**
 * A thread beside the reading, which cannot look up from its work: ends the process when nobody is left to
 * answer or it has grown too large (SIGKILL), and when its processor time is over (SIGTERM).
 */
function watch({ parent, megabytes, seconds }: ApartWatch): void {
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    const isTooLarge = process.memoryUsage.rss() > megabytes * 1_000_000;
    if (isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (user + system > seconds * 1_000_000) process.kill(process.pid, 'SIGTERM');
  }, milliseconds);
}

if (!isMainThread) watch(workerData as ApartWatch); // only `answerApart` starts this thread
