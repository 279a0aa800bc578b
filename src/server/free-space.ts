import { statfsSync } from 'node:fs';

/** Utrymme: whether there is room to write, where the data lies. */
export type FreeSpace = {
  /** False while files are refused: the disk is nearly full, or the database has just said that it is. */
  readonly hasRoom: () => boolean;
  /** The database could not write for want of room. */
  readonly noteFull: () => void;
};

const mebibyte = 2 ** 20;
/** A tenth of the disk is kept free for what is written in the middle of a load; of a large one this much. */
const mostKept = 1024 * mebibyte;
/** The database says only when it fails; after that a load may try again. In milliseconds. */
const distrust = 30_000;

/**
 * Watches the room on the disk that holds a folder. Without a folder, as when the database is on a server
 * of its own, only what the database says is known.
 *
 * @param now milliseconds that only go forward
 */
export function watchFreeSpace(
  folder: string | undefined,
  now: () => number = () => performance.now(),
): FreeSpace {
  let fullAt = Number.NEGATIVE_INFINITY;
  return {
    hasRoom: () => (folder === undefined ? now() - fullAt > distrust : hasRoom(statfsSync(folder))),
    noteFull: () => {
      fullAt = now();
    },
  };
}

/** @param disk blocks that are free for us, all blocks, and bytes in a block */
export function hasRoom(disk: {
  readonly bavail: number;
  readonly blocks: number;
  readonly bsize: number;
}): boolean {
  const free = disk.bavail * disk.bsize;
  return free >= Math.min((disk.blocks * disk.bsize) / 10, mostKept);
}
