import { randomBytes } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasRoom } from './free-space.ts';

const mebibyte = 2 ** 20;
const ballastSize = 256 * mebibyte;
/** Whoever waits for the first page has got it by then. In milliseconds. */
const afterStart = 60_000;

/**
 * Barlast: a file of 256 MB in the data folder that holds nothing. On a full disk it can be removed, and
 * then there is room to withdraw, export and tidy up; the next start with room to spare puts it back.
 *
 * @param size bytes, whole mebibytes
 * @returns whether it lies there afterwards; without room to spare it is left out
 */
export async function placeBallast(folder: string, size: number = ballastSize): Promise<boolean> {
  const file = join(folder, 'ballast');
  if (existsSync(file)) return true;
  const disk = statfsSync(folder);
  const bavail = disk.bavail - (4 * size) / disk.bsize;
  if (!hasRoom({ bavail, blocks: disk.blocks, bsize: disk.bsize })) return false;
  // Random, so that a disk that compresses keeps as much free as the file is long.
  const block = randomBytes(mebibyte);
  const draft = await open(`${file}.new`, 'w', 0o600);
  try {
    for (let at = 0; at < size; at += mebibyte) await draft.write(block);
  } catch (error) {
    await rm(`${file}.new`, { force: true });
    throw error;
  } finally {
    await draft.close();
  }
  await rename(`${file}.new`, file);
  return true;
}

/** Places the ballast a minute from now; a disk that will not take it is no reason to stop. Returns what ends the wait. */
export function placeBallastLater(folder: string): () => void {
  const timer = setTimeout(() => {
    void placeBallast(folder).catch(() => {});
  }, afterStart).unref();
  return () => clearTimeout(timer);
}
