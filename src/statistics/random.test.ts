import fc from 'fast-check';
import { expect, test } from 'vitest';
import { philox4x32 } from './philox.ts';
import { createRandom, createStream, nextWordFrom, stateFromSeed, streamState } from './random.ts';

const seed = fc.maxSafeNat();

test('the words are those of the published generator', () => {
  // xoshiro128starstar.c (Blackman and Vigna) from the state 1, 2, 3, 4.
  const nextWord = nextWordFrom([1, 2, 3, 4]);
  expect(Array.from({ length: 6 }, nextWord)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492,
  ]);
});

test('a seed is spread by splitmix64', () => {
  // splitmix64.c (Vigna), seed 0: 0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4.
  expect(stateFromSeed(0)).toEqual([0x7b1dcdaf, 0xe220a839, 0xa1b965f4, 0x6e789e6a]);
});

test('the same seed gives the same stream and another seed another', () => {
  fc.assert(
    fc.property(seed, (start) => {
      const draw = (from: number) => Array.from({ length: 5 }, createRandom(from).nextFloat);
      expect(draw(start)).toEqual(draw(start));
      expect(draw(start)).not.toEqual(draw(start === 0 ? 1 : start - 1));
    }),
  );
});

test('a float is 27 bits of a word and 26 of the next', () => {
  // genrand_res53 of mt19937ar.c (Matsumoto and Nishimura), for 53 random bits.
  const nextWord = nextWordFrom(stateFromSeed(11));
  const { nextFloat } = createRandom(11);
  for (let i = 0; i < 20; i++) {
    const bits = BigInt(nextFloat() * 2 ** 53);
    expect(bits >> 26n).toBe(BigInt(nextWord()) >> 5n);
    expect(bits & (2n ** 26n - 1n)).toBe(BigInt(nextWord()) >> 6n);
  }
});

test('floats lie in [0, 1) with mean near a half', () => {
  const { nextFloat } = createRandom(1);
  const floats = Array.from({ length: 100_000 }, nextFloat);
  expect(floats.every((x) => x >= 0 && x < 1)).toBe(true);
  // Standard error of the mean is 0.00091; six of them.
  expect(Math.abs(floats.reduce((a, b) => a + b, 0) / floats.length - 0.5)).toBeLessThan(0.0055);
});

test('whole numbers fall evenly below the limit', () => {
  const { integerBelow } = createRandom(2);
  const counts = new Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i++) counts[integerBelow(7)]! += 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  // 22.46 is the 99.9 per cent point of chi-square with 6 degrees of freedom.
  expect(chiSquare).toBeLessThan(22.46);
});

test('a word that would favour the small numbers is thrown away', () => {
  const words = Array.from({ length: 60 }, nextWordFrom(stateFromSeed(5)));
  const draw = (limit: number, count: number): number[] => {
    const { integerBelow } = createRandom(5);
    return Array.from({ length: count }, () => integerBelow(limit));
  };
  expect(draw(2 ** 32, 60)).toEqual(words);
  // Below a limit above 2³¹, a word is its own number or none.
  const below = (limit: number) => words.filter((word) => word < limit).slice(0, 20);
  expect(draw(3 * 2 ** 30, 20)).toEqual(below(3 * 2 ** 30));
  const atLimit = words.find((word) => word > 3 * 2 ** 30)!;
  expect(draw(atLimit, 20)).toEqual(below(atLimit));
});

test('of one thing there is one choice', () => {
  expect(createRandom(3).integerBelow(1)).toBe(0);
  const random = createRandom(3);
  expect(random.shuffle(['alone'])).toEqual(['alone']);
  // Nothing was drawn.
  expect(random.nextFloat()).toBe(createRandom(3).nextFloat());
});

test('every order of three comes up as often', () => {
  const { shuffle } = createRandom(4);
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffle(['a', 'b', 'c']).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
  // 20.52 is the 99.9 per cent point of chi-square with 5 degrees of freedom.
  expect(chiSquare).toBeLessThan(20.52);
});

test('both words of a seed count in its streams', () => {
  // The known answer of Random123 for all zeros.
  expect(streamState(0, 0)).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
  // The seed is the key, low word first, and the stream and its part are the counter.
  expect(streamState(3 * 2 ** 32 + 5, 6, 7)).toEqual(philox4x32([6, 7, 0, 0], [5, 3]));
  const seeds = [1, 2 ** 32, 2 ** 32 + 1, 2 ** 33, Number.MAX_SAFE_INTEGER];
  const floats = seeds.map((one) => createStream(one, 6).nextFloat());
  expect(new Set(floats).size).toBe(seeds.length);
});

test('a shuffle keeps every item and leaves its argument', () => {
  fc.assert(
    fc.property(seed, fc.array(fc.integer()), (start, items) => {
      const before = [...items];
      const shuffled = createRandom(start).shuffle(items);
      expect(items).toEqual(before);
      expect(shuffled.toSorted()).toEqual(items.toSorted());
    }),
  );
});

test('a wrong seed or limit is refused with its value', () => {
  expect(() => createRandom(-1)).toThrow('invalid seed: -1');
  expect(() => createRandom(0.5)).toThrow('invalid seed: 0.5');
  for (const limit of [0, 1.5, 2 ** 32 + 1]) {
    expect(() => createRandom(1).integerBelow(limit)).toThrow(`invalid limit: ${limit}`);
  }
});
