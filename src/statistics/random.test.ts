import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, nextWordFrom, stateFromSeed } from './random.ts';

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
  expect(() => createRandom(1).integerBelow(0)).toThrow('invalid limit: 0');
});
