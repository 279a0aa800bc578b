import { crc32 } from 'node:zlib';
import { Gunzip } from 'fflate';

/** Why a body could not be taken in; the client makes a sentence's code of it. */
export class BodyFault extends Error {
  readonly kind: 'too-large' | 'broken-off' | 'unknown-encoding';

  constructor(kind: BodyFault['kind']) {
    super(kind);
    this.name = 'BodyFault';
    this.kind = kind;
  }
}

// A deflated byte becomes 1,032 at most, so a slice never makes more than about a megabyte at once.
const sliceSize = 1024;

/**
 * Packs up a body, plain or gzip, counting the unpacked bytes as they come: whatever the source says about
 * its size, no more than the limit is ever held. The check sum of gzip is verified.
 *
 * @throws BodyFault `too-large`, `broken-off` when it ends too soon or is damaged, `unknown-encoding`
 */
export async function unpackBody(
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  limit: number,
): Promise<Uint8Array> {
  const kept = keepUpTo(limit);
  if (encoding === '' || encoding === 'identity') {
    for await (const chunk of body) kept.add(chunk);
  } else if (encoding === 'gzip') {
    await gunzipInto(kept, body, limit);
  } else {
    throw new BodyFault('unknown-encoding');
  }
  return kept.whole();
}

interface Kept {
  add(chunk: Uint8Array): void;
  whole(): Uint8Array;
}

function keepUpTo(limit: number): Kept {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size > limit) throw new BodyFault('too-large');
      chunks.push(chunk);
    },
    whole: () => Buffer.concat(chunks, size),
  };
}

async function gunzipInto(kept: Kept, body: AsyncIterable<Uint8Array>, limit: number) {
  let sum = 0;
  let unpacked = 0;
  let packed = 0;
  let tail = new Uint8Array(0);
  const gunzip = new Gunzip((chunk) => {
    kept.add(chunk);
    sum = crc32(chunk, sum);
    unpacked += chunk.length;
  });
  for await (const chunk of body) {
    packed += chunk.length;
    if (packed > limit) throw new BodyFault('too-large');
    tail = Buffer.concat([tail, chunk.subarray(-8)]).subarray(-8);
    for (let start = 0; start < chunk.length; start += sliceSize) {
      pushInto(gunzip, chunk.subarray(start, start + sliceSize), false);
    }
  }
  if (packed === 0) return;
  pushInto(gunzip, new Uint8Array(0), true);
  const end = new DataView(tail.buffer, tail.byteOffset, tail.length);
  const whole = tail.length === 8 && end.getUint32(0, true) === sum;
  if (!whole || end.getUint32(4, true) !== unpacked % 2 ** 32) throw new BodyFault('broken-off');
}

function pushInto(gunzip: Gunzip, slice: Uint8Array, last: boolean): void {
  try {
    gunzip.push(slice, last);
  } catch (error) {
    throw error instanceof BodyFault ? error : new BodyFault('broken-off');
  }
}
