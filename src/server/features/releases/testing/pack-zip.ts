import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a packed file made for a test, with what it claims about itself. */
export interface PackedFile {
  readonly name: string;
  /** Deflated bytes. */
  readonly packed: Uint8Array;
  readonly checksum: number;
  /** Size that the headers state, true or not. */
  readonly stated: number;
  readonly flags?: number;
}

/** A file as it should be packed. */
export function packedFile(name: string, contents: string | Uint8Array): PackedFile {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  return { name, packed: deflateRawSync(bytes), checksum: crc32(bytes), stated: bytes.length };
}

/** A packed file of those given, with the headers that they state. */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(file.checksum, 10);
    fields.writeUInt32LE(file.packed.length, 14);
    fields.writeUInt32LE(file.stated, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, file.packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, rest, name]),
    );
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}
