import { DomainError } from '#domain/domain-error.ts';
import { mostFeatures } from './outline-source.ts';

/** A row's fields as text; undefined for a row that is marked as deleted. */
export type DbfRow = Readonly<Record<string, string | null>> | undefined;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly length: number;
}

/**
 * Reads the table of a Shapefile (dBASE III and later). Texts are in the encoding given; without one in
 * UTF-8 when the bytes are, else in windows-1252.
 *
 * @throws DomainError `area/damaged-shapefile`
 */
export function readDbf(bytes: Uint8Array, encoding: string | undefined, file: string): DbfRow[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const damaged = (): DomainError =>
    new DomainError('area/damaged-shapefile', { file, value: '.dbf' });
  if (bytes.length < 33) throw damaged();
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const width = view.getUint16(10, true);
  if (width < 1 || start + count * width > bytes.length) throw damaged();
  const decode = decoderOf(bytes.subarray(start), encoding);
  const fields = readFields(bytes, start, decode);
  const rows = Math.min(count, mostFeatures + 1);
  return Array.from({ length: rows }, (_, i) => {
    const at = start + i * width;
    if (bytes[at] === 0x2a) return undefined;
    return Object.fromEntries(
      fields.map(({ name, type, from, length }) => {
        const text = decode(bytes.subarray(at + from, at + from + length)).trim();
        return [name, readValue(text, type)];
      }),
    );
  });
}

/** Names may have been cut at ten signs: that is the format's limit. */
function readFields(
  bytes: Uint8Array,
  start: number,
  decode: (bytes: Uint8Array) => string,
): readonly Field[] {
  const fields: Field[] = [];
  let from = 1; // the first byte of a row tells whether it is deleted
  for (let at = 32; at + 32 <= start && bytes[at] !== 0x0d; at += 32) {
    const end = bytes.subarray(at, at + 11).indexOf(0);
    const name = decode(bytes.subarray(at, at + (end < 0 ? 11 : end))).trim();
    const length = bytes[at + 16]!;
    fields.push({ name, type: String.fromCharCode(bytes[at + 11]!), from, length });
    from += length;
  }
  return fields;
}

/** Judged by the rows: the head before them is not all text. */
function decoderOf(bytes: Uint8Array, encoding: string | undefined): (part: Uint8Array) => string {
  const found = encoding ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const decoder = new TextDecoder(found);
  return (part) => decoder.decode(part).replaceAll('\0', '');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Numbers become text as they stand: a code in a numeric field keeps the signs it has. */
function readValue(text: string, type: string): string | null {
  return text === '' || (type === 'N' && /^\*+$/.test(text)) ? null : text;
}
