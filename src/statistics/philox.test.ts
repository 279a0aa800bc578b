import { expect, test } from 'vitest';
import { type FourWords, philox4x32 } from './philox.ts';
import { createStream } from './random.ts';

// Known answers of Random123 1.14 (Salmon and others), file kat_vectors, philox4x32 with 10 rounds.
test.each<[FourWords, [number, number], FourWords]>([
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
])('the words of counter %j are the published ones', (counter, key, words) => {
  expect(philox4x32(counter, key)).toEqual(words);
});

test('streams of one seed are unlike each other and each is the same again', () => {
  const first = (stream: number, part?: number): number[] => {
    const random = createStream(7, stream, part);
    return [random.nextFloat(), random.nextFloat()];
  };
  expect(first(3)).toEqual(first(3, 0));
  const all = [first(0), first(1), first(2), first(0, 1), first(1, 1)].flat();
  expect(new Set(all).size).toBe(all.length);
});

test('a stream that is no whole number of 32 bits is refused', () => {
  expect(() => createStream(1, -1)).toThrow('invalid stream: -1');
  expect(() => createStream(1, 0, 2 ** 32)).toThrow('invalid stream: 4294967296');
  expect(() => createStream(-1, 0)).toThrow('invalid seed: -1');
});
