import { Unzip, UnzipInflate } from 'fflate';
import { DomainError } from '#domain/domain-error.ts';

/** As for workbooks: an archive of borders has a handful of files. */
const mostEntries = 200;
/** Counted while unpacking: what an archive says of itself is not believed. */
const mostBytes = 150 * 2 ** 20;
/** Pushed at a time: at most a thousand times as much comes out of it. */
const slice = 2 ** 14;

/**
 * Unpacks the files of an archive whose names end as wanted, by name without folders.
 *
 * @throws DomainError `area/damaged-archive`, `area/archive-too-large`
 */
export function unzipFiles(
  bytes: Uint8Array,
  file: string,
  wanted: RegExp,
): ReadonlyMap<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let [entries, unpacked] = [0, 0];
  const tooLarge = (): DomainError =>
    new DomainError('area/archive-too-large', {
      file,
      entries: mostEntries,
      megabytes: mostBytes / 2 ** 20,
    });
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > mostEntries) throw tooLarge();
    const name = entry.name.split(/[/\\]/).at(-1) ?? '';
    if (!wanted.test(name) || entry.name.startsWith('__MACOSX')) return;
    const parts: Uint8Array[] = [];
    chunks.set(name, parts);
    entry.ondata = (error, data) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > mostBytes) throw tooLarge();
      parts.push(data);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('area/damaged-archive', { file });
  }
  return new Map([...chunks].map(([name, parts]) => [name, new Uint8Array(Buffer.concat(parts))]));
}
