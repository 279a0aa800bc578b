import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readParts, type TransferPart } from './read-parts.ts';

/** The parts of a transfer file, unpacked as they are read. */
export function readTransferFile(file: string): AsyncGenerator<TransferPart> {
  const text = createGunzip();
  // An error of the disk or of the packing is met by whoever reads the text.
  pipeline(createReadStream(file), text, () => {});
  return readParts(text);
}
