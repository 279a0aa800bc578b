import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { archiveLimits } from '#domain/archives/archive.ts';
import { DomainError } from '#domain/domain-error.ts';

/** One file in a packed file. */
interface Entry {
  readonly packed: Uint8Array;
  readonly stored: boolean;
  readonly checksum: number;
}

/** A packed file (zip) whose entries are unpacked as they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * Unpacks an entry piece by piece until it ends or `take` answers false. All that is unpacked of an
   * archive counts together.
   *
   * @throws DomainError `archive/too-large-unpacked`, `archive/broken`
   */
  readonly unpack: (name: string, take: (piece: Uint8Array) => boolean) => void;
}

const endLength = 22;
const longestComment = 0xffff;
/** Packed bytes at a time: they never become more than 1,032 times as many. */
const step = 16 * 1024;

/**
 * Opens a packed file by its central directory. Nothing is unpacked yet.
 *
 * Format: PKWARE APPNOTE 6.3, without its 64-bit form, which no file below the limits needs.
 *
 * @throws DomainError `archive/too-large-packed`, `archive/too-many-entries`, `archive/encrypted`,
 *   `archive/broken`
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const { packedBytes, unpackedBytes } = archiveLimits;
  if (bytes.length > packedBytes) {
    const data = { file, megabytes: megabytes(bytes.length), limit: megabytes(packedBytes) };
    throw new DomainError('archive/too-large-packed', data);
  }
  const entries = readDirectory(bytes, file);
  let left: number = unpackedBytes;
  const unpack: Archive['unpack'] = (name, take) => {
    const entry = entries.get(name);
    if (entry === undefined) throw broken(file, name);
    let checksum = 0;
    const whole = unpackEntry(entry, name, file, (piece) => {
      left -= piece.length;
      if (left < 0) {
        const data = { file, entry: name, limit: megabytes(unpackedBytes) };
        throw new DomainError('archive/too-large-unpacked', data);
      }
      checksum = crc32(piece, checksum);
      return take(piece);
    });
    if (whole && checksum !== entry.checksum) throw broken(file, name);
  };
  return { names: [...entries.keys()], unpack };
}

/** True when the entry was unpacked to its end. */
function unpackEntry(
  { packed, stored }: Entry,
  name: string,
  file: string,
  take: (piece: Uint8Array) => boolean,
): boolean {
  let wanted = true;
  const inflate = new Inflate((piece) => {
    if (wanted) wanted = take(piece);
  });
  for (let at = 0; at < packed.length && wanted; at += step) {
    const piece = packed.subarray(at, at + step);
    if (stored) wanted = take(piece);
    else pushInto(inflate, piece, at + step >= packed.length, name, file);
  }
  return wanted;
}

function pushInto(
  inflate: Inflate,
  piece: Uint8Array,
  last: boolean,
  name: string,
  file: string,
): void {
  try {
    inflate.push(piece, last);
  } catch (error) {
    // The package tells its own errors by a number; those of whoever takes the pieces pass.
    const own = typeof (error as { code?: unknown }).code === 'number';
    throw own ? broken(file, name) : error;
  }
}

function readDirectory(bytes: Uint8Array, file: string): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw broken(file, 'none');
  const count = view.getUint16(end + 10, true);
  const { entries: limit } = archiveLimits;
  if (count > limit)
    throw new DomainError('archive/too-many-entries', { file, entries: count, limit });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw broken(file, 'none');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(name)) throw broken(file, name);
    entries.set(name, readEntry(bytes, view, at, name, file));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  file: string,
): Entry {
  if ((view.getUint16(at + 8, true) & 1) === 1)
    throw new DomainError('archive/encrypted', { file });
  const method = view.getUint16(at + 10, true);
  const local = view.getUint32(at + 42, true);
  if (method !== 0 && method !== 8) throw broken(file, name);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
    throw broken(file, name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  if (start + length > bytes.length) throw broken(file, name);
  return {
    packed: bytes.subarray(start, start + length),
    stored: method === 0,
    checksum: view.getUint32(at + 16, true),
  };
}

/** Where the directory ends: the last such mark whose comment reaches the file's end. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

const broken = (file: string, entry: string): DomainError =>
  new DomainError('archive/broken', { file, entry: entry.slice(0, 80) });

const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
