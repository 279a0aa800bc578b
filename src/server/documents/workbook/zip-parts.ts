import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** One file of an archive: its text is asked for as it is written. */
export interface ZipPart {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

// The same parts give the same bytes.
const writtenAt = '2000-01-01T00:00:00';
/** Half of the time of the usual level, for a tenth more bytes. */
const level = 3;
const deflated = 8;

/** An archive in pieces, one part after another; no more of it is held than the piece at hand. */
export async function* zipParts(parts: Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, text } of parts) {
    const file: ZipInputFile = {
      filename: name,
      compression: deflated,
      mtime: writtenAt,
      crc: 0,
      size: 0,
    };
    zip.add(file);
    const deflate = createDeflateRaw({ level });
    // What fails on the way ends the loop below, which throws it.
    pipeline(Readable.from(countedBytes(text, file), { objectMode: true }), deflate, () => {});
    for await (const piece of deflate) {
      file.ondata?.(null, piece, false);
      yield* ready.splice(0);
    }
    file.ondata?.(null, new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** The bytes of a text in larger pieces, with their check sum and length kept in the file. */
async function* countedBytes(text: ZipPart['text'], file: ZipInputFile): AsyncGenerator<Buffer> {
  let piece = '';
  const count = (): Buffer => {
    const bytes = Buffer.from(piece);
    piece = '';
    file.crc = crc32(bytes, file.crc);
    file.size += bytes.length;
    return bytes;
  };
  for await (const part of text) {
    piece += part;
    if (piece.length >= 1 << 16) yield count();
  }
  yield count();
}
