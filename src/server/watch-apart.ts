import { isMainThread, workerData } from 'node:worker_threads';

/** What a process that reads a file must keep to. */
export interface ApartWatch {
  /** Process id of the one that asked. */
  readonly parent: number;
  /** Resident memory at most. */
  readonly megabytes: number;
  readonly seconds: number;
}

/** Often enough that memory grows by some tens of megabytes at most in between. */
const milliseconds = 40;
/** Seconds that the one who asked has to say itself that the time is over. */
const patience = 5;

/**
 * A thread beside the reading, which cannot look up from its work: ends the process when nobody is left to
 * answer, when it has grown too large, and when its time is over.
 */
function watch({ parent, megabytes, seconds }: ApartWatch): void {
  const end = (): boolean => process.kill(process.pid, 'SIGKILL');
  setTimeout(end, (seconds + patience) * 1000);
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > megabytes * 1_000_000;
    if (isTooLarge || process.ppid !== parent) end();
  }, milliseconds);
}

if (!isMainThread) watch(workerData as ApartWatch); // only `answerApart` starts this thread
