import { DomainError } from '#domain/domain-error.ts';
import type { TableReading } from '#domain/releases/table-reading.ts';

type Encoding = TableReading['encoding'];

/** A file's text and the encoding that its bytes were read by. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const newline = 0x0a;

/**
 * Decodes bytes: UTF-8, with or without byte order mark, when they are valid UTF-8; else windows-1252,
 * which Swedish spreadsheets write. A `given` encoding is obeyed.
 *
 * @throws DomainError `release/empty-file`, `release/not-a-text-file`, `release/utf-16`,
 *   `release/half-sign`, `release/nul-byte`, `release/wrong-encoding`, with file and row
 */
export function decodeText(bytes: Uint8Array, file: string, given?: Encoding): DecodedText {
  if (bytes.length === 0) throw new DomainError('release/empty-file', { file });
  refuseOtherFormats(bytes, file);
  refuseNul(bytes, file);
  if (given === 'windows-1252') return { text: decodeWindows(bytes), encoding: given };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const half = indexOfSurrogate(bytes);
    if (half >= 0) throw new DomainError('release/half-sign', { file, row: rowAt(bytes, half) });
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (given === 'utf-8' || marked) {
      throw new DomainError('release/wrong-encoding', { file, row: rowOfBadUtf8(bytes) });
    }
    return { text: decodeWindows(bytes), encoding: 'windows-1252' };
  }
}

const decodeWindows = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  const [a, b, c, d] = bytes;
  const zip = a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
  const ole = a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
  const gzip = a === 0x1f && b === 0x8b;
  if (zip || ole || gzip) throw new DomainError('release/not-a-text-file', { file });
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  // Latin text in UTF-16 without a mark has a zero in every second place.
  const start = [...bytes.subarray(0, 200)];
  const zeros = [0, 1].map((parity) => start.filter((byte, i) => byte === 0 && i % 2 === parity));
  const unmarked = start.length >= 8 && zeros.some((zero) => zero.length > start.length * 0.4);
  if (marked || unmarked) throw new DomainError('release/utf-16', { file });
}

function refuseNul(bytes: Uint8Array, file: string): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  const start = bytes.lastIndexOf(newline, at) + 1;
  const before = decodeWindows(bytes.subarray(start, at));
  const column = before.split(/[;\t|,]/).length;
  throw new DomainError('release/nul-byte', { file, row: rowAt(bytes, at), column });
}

/** Where a half of a sign begins, as UTF-8 never has it but careless programs write it; -1 when nowhere. */
function indexOfSurrogate(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3);
    if (second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf) return at;
  }
  return -1;
}

function rowOfBadUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let row = 1;
  for (let from = 0; from < bytes.length; row++) {
    const end = bytes.indexOf(newline, from);
    const to = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return row;
    }
    from = to;
  }
  return row;
}

function rowAt(bytes: Uint8Array, at: number): number {
  let row = 1;
  for (let i = bytes.indexOf(newline); i >= 0 && i < at; i = bytes.indexOf(newline, i + 1)) row++;
  return row;
}
