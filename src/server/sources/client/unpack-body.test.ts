import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackBody } from './unpack-body.ts';

async function* sent(bytes: Uint8Array, step = 700): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += step)
    yield bytes.subarray(start, start + step);
}

const text = Array.from({ length: 40_000 }, (_, i) => `${i * 7919}`).join(',');

test('a plain body and a packed one come out the same', async () => {
  const plain = Buffer.from(text);
  expect(Buffer.from(await unpackBody(sent(plain), '', 1e6)).equals(plain)).toBe(true);
  const packed = sent(gzipSync(plain), 333);
  expect(Buffer.from(await unpackBody(packed, 'gzip', 1e6)).equals(plain)).toBe(true);
  expect(await unpackBody(sent(new Uint8Array(0)), 'gzip', 10)).toHaveLength(0);
});

test('a small packed body that would become 300 MB is left at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(300_000_000), { level: 9 });
  expect(bomb.length).toBeLessThan(310_000);
  let most = 0;
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of sent(bomb, 16_384)) {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield chunk;
    }
  };
  const before = process.memoryUsage().arrayBuffers;
  await expect(unpackBody(watched(), 'gzip', 50_000_000)).rejects.toThrow('too-large');
  expect(most - before).toBeLessThan(120_000_000);
});

test('a plain body over the limit is left there', async () => {
  await expect(unpackBody(sent(new Uint8Array(5000)), '', 4999)).rejects.toThrow('too-large');
});

test('a packed body cut off anywhere, or with one byte changed, is broken off', async () => {
  const packed = gzipSync(text);
  for (const end of [3, 20, packed.length >> 1, packed.length - 9, packed.length - 1]) {
    const cut = unpackBody(sent(packed.subarray(0, end)), 'gzip', 1e6);
    await expect(cut, `${end}`).rejects.toThrow('broken-off');
  }
  const changed = Buffer.from(packed);
  changed[changed.length >> 1]! ^= 0x55;
  await expect(unpackBody(sent(changed), 'gzip', 1e6)).rejects.toThrow('broken-off');
});

test('a packing that was not asked for is refused', async () => {
  await expect(unpackBody(sent(new Uint8Array(5)), 'br', 10)).rejects.toThrow('unknown-encoding');
});
