/** Four words of 32 bits. */
export type FourWords = readonly [number, number, number, number];

/** Multipliers and key increments of Philox4x32. */
const multiplierA = 0xd2511f53;
const multiplierB = 0xcd9e8d57;
const weylA = 0x9e3779b9;
const weylB = 0xbb67ae85;
const rounds = 10;

/**
 * Philox4x32-10: four words that depend on a key of two words and a counter of four, and on nothing else.
 * Different counters give unrelated words, so that every part of a work can have a stream of its own,
 * whatever order or thread it is done in.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
 *
 * @param counter four whole numbers 0 … 2³² − 1.
 * @param key two whole numbers 0 … 2³² − 1.
 *
 * @example
 * philox4x32([0, 0, 0, 0], [0, 0]) // => [1713891541, 3781805453, 3159862348, 2600524760]
 */
export function philox4x32(counter: FourWords, key: readonly [number, number]): FourWords {
  let [a, b, c, d] = counter;
  let [keyA, keyB] = key;
  for (let round = 0; round < rounds; round++) {
    const highA = highWord(multiplierA, a);
    const lowA = Math.imul(multiplierA, a);
    const highB = highWord(multiplierB, c);
    const lowB = Math.imul(multiplierB, c);
    [a, b, c, d] = [highB ^ b ^ keyA, lowB, highA ^ d ^ keyB, lowA];
    keyA = (keyA + weylA) | 0;
    keyB = (keyB + weylB) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper 32 bits of the product of two words. */
function highWord(one: number, other: number): number {
  const oneHigh = one >>> 16;
  const oneLow = one & 0xffff;
  const otherHigh = other >>> 16;
  const otherLow = other & 0xffff;
  const middle = oneHigh * otherLow + ((oneLow * otherLow) >>> 16);
  const cross = (middle & 0xffff) + oneLow * otherHigh;
  return (oneHigh * otherHigh + Math.floor(middle / 0x10000) + Math.floor(cross / 0x10000)) | 0;
}
