import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What the parts of the archive say of when they were written. */
const writtenAt = '2000-01-01T00:00:00';

/**
 * Försegla en Office-fil: its day is the document's own and not that of the clock, so that the same document
 * is the same bytes.
 *
 * @param date ISO date.
 */
export function sealOfficeFile(file: Uint8Array, date: string): Buffer {
  const parts = unzipSync(file);
  const core = 'docProps/core.xml';
  const said = parts[core];
  if (said !== undefined) {
    parts[core] = strToU8(
      strFromU8(said).replaceAll(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        `$1${date}T00:00:00Z`,
      ),
    );
  }
  return Buffer.from(zipSync(parts, { mtime: writtenAt, level: 6 }));
}
