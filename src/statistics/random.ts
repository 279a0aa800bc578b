import { type FourWords, philox4x32 } from './philox.ts';

/** A seeded stream of pseudo-random numbers: the same seed gives the same stream everywhere. */
export interface Random {
  /** A multiple of 2⁻⁵³ in [0, 1). */
  readonly nextFloat: () => number;
  /** A whole number in 0 … limit − 1, each equally likely; limit 1 … 2³². */
  readonly integerBelow: (limit: number) => number;
  /** A new array in random order (Fisher–Yates); the argument is left as it was. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Four words of 32 bits, not all zero: of all zeros, one state in 2¹²⁸, nothing but zeros comes. */
export type RandomState = FourWords;

/**
 * Starts a generator from a seed. Not for secrets.
 *
 * Algorithm: xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47 (2021), public domain code at prng.di.unimi.it), its state filled
 * from the seed by splitmix64, low word first.
 *
 * @param seed a whole number 0 … 2⁵³ − 1.
 * @throws RangeError when the seed or a limit is outside its range.
 *
 * @example
 * createRandom(42).integerBelow(1000) // => 114
 * createRandom(7).integerBelow(1) // => 0
 */
export function createRandom(seed: number): Random {
  checkSeed(seed);
  return randomFromWords(nextWordFrom(stateFromSeed(seed)));
}

/**
 * One of the many independent streams of a seed, for example one for each area or each restart, so that
 * the answer is the same on any number of threads. See `streamState`.
 *
 * @throws RangeError when the seed, the stream or a limit is outside its range.
 *
 * @example
 * createStream(42, 7).integerBelow(1000) // => 925
 */
export function createStream(seed: number, stream: number, part = 0): Random {
  return randomFromWords(nextWordFrom(streamState(seed, stream, part)));
}

/**
 * The state that a stream of a seed begins in, for loops that draw words themselves (`nextWordFrom`):
 * Philox4x32-10 with the seed as key and the stream and its part as counter.
 *
 * @param seed a whole number 0 … 2⁵³ − 1.
 * @param stream a whole number 0 … 2³² − 1.
 * @param part a whole number 0 … 2³² − 1, for streams in two dimensions.
 * @throws RangeError when one of them is outside its range.
 */
export function streamState(seed: number, stream: number, part = 0): RandomState {
  checkSeed(seed);
  for (const one of [stream, part]) {
    if (!Number.isInteger(one) || one < 0 || one >= 2 ** 32) {
      throw new RangeError(`invalid stream: ${one}`);
    }
  }
  return philox4x32([stream, part, 0, 0], [seed >>> 0, Math.floor(seed / 2 ** 32)]);
}

/**
 * The raw stream of 32-bit words of xoshiro128** from a given state.
 *
 * @example
 * nextWordFrom([1, 2, 3, 4])() // => 11520
 */
export function nextWordFrom(state: RandomState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

/**
 * Two outputs of splitmix64 (Steele, Lea and Flood 2014) as four words, low word first.
 *
 * @example
 * stateFromSeed(0) // => [2065550767, 3793791033, 2713282036, 1853398634]
 */
export function stateFromSeed(seed: number): RandomState {
  let counter = BigInt(seed);
  const nextPair = (): [number, number] => {
    counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
    let mixed = counter;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    mixed ^= mixed >> 31n;
    return [Number(mixed & 0xffffffffn), Number(mixed >> 32n)];
  };
  return [...nextPair(), ...nextPair()];
}

function randomFromWords(nextWord: () => number): Random {
  const integerBelow = (limit: number): number => {
    if (!Number.isInteger(limit) || limit < 1 || limit > 2 ** 32) {
      throw new RangeError(`invalid limit: ${limit}`);
    }
    // Words beyond the last whole multiple of the limit are thrown away, so that none is favoured.
    const accepted = 2 ** 32 - (2 ** 32 % limit);
    let word = nextWord();
    while (word >= accepted) word = nextWord();
    return word % limit;
  };
  return {
    nextFloat: () => ((nextWord() >>> 5) * 2 ** 26 + (nextWord() >>> 6)) / 2 ** 53,
    integerBelow,
    shuffle: (items) => {
      const shuffled = [...items];
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = integerBelow(i + 1);
        const held = shuffled[i]!;
        shuffled[i] = shuffled[j]!;
        shuffled[j] = held;
      }
      return shuffled;
    },
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function checkSeed(seed: number): void {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`invalid seed: ${seed}`);
}
