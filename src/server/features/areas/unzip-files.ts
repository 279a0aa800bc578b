import { archiveLimits } from '#domain/archives/archive.ts';
import { DomainError } from '#domain/domain-error.ts';
import { openArchive } from '../../archives/read-archive.ts';

/**
 * Unpacks the files of an archive whose names end as wanted, by name without folders.
 *
 * @throws DomainError `area/archive-too-large`, `archive/broken`, `archive/encrypted`
 */
export function unzipFiles(
  bytes: Uint8Array,
  file: string,
  wanted: RegExp,
): ReadonlyMap<string, Uint8Array> {
  try {
    const archive = openArchive(bytes, file);
    const names = archive.names.filter((name) => wanted.test(name) && !name.startsWith('__MACOSX'));
    return new Map(
      names.map((name) => {
        const pieces: Uint8Array[] = [];
        archive.unpack(name, (piece) => pieces.push(piece) > 0);
        return [name.split(/[/\\]/).at(-1) ?? name, new Uint8Array(Buffer.concat(pieces))];
      }),
    );
  } catch (error) {
    // What an archive is too large for is said in the words of borders.
    if (!(error instanceof DomainError) || !error.code.startsWith('archive/too-')) throw error;
    const { entries, unpackedBytes } = archiveLimits;
    const megabytes = unpackedBytes / 2 ** 20;
    throw new DomainError('area/archive-too-large', { file, entries, megabytes });
  }
}
