import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const block = 512;

/**
 * Unpacks a tar archive (POSIX ustar: plain files and folders, which is all that the browser's
 * packages hold) into a folder. Written here so that no `tar` program is needed.
 *
 * @throws RangeError for an entry of another kind or one that would land outside the folder
 */
export function unpackTar(archive: Uint8Array, folder: string): void {
  const text = (from: number, length: number): string =>
    Buffer.from(archive.subarray(from, from + length))
      .toString('utf8')
      .replace(/\0.*$/s, '');
  let at = 0;
  while (at < archive.length && archive[at] !== 0) {
    const name = text(at, 100);
    const mode = Number.parseInt(text(at + 100, 8), 8);
    const size = Number.parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1) || '0';
    if (!'05'.includes(kind) || name.startsWith('/') || name.split('/').includes('..')) {
      throw new RangeError(`invalid archive entry: ${name} of kind ${kind}`);
    }
    const path = join(folder, name);
    mkdirSync(kind === '5' ? path : dirname(path), { recursive: true });
    at += block;
    if (kind === '0') writeFileSync(path, archive.subarray(at, at + size), { mode });
    at += Math.ceil(size / block) * block;
  }
}
