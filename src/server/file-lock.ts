import { DatabaseSync } from 'node:sqlite';

/** A lock that is held until released or until the program ends in whatever way. */
export type FileLock = { readonly release: () => void };

const busy = 5;

/**
 * Takes the lock of a file, or undefined when another holds it. It is the operating system's own,
 * reached through a locked SQLite file: a killed program leaves nothing behind that must be judged
 * stale, and two at once cannot both win.
 */
export function tryLock(file: string): FileLock | undefined {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('begin exclusive');
    return { release: () => lock.close() };
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    return undefined;
  }
}
