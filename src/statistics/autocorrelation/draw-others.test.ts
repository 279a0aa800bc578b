import { expect, test } from 'vitest';
import { nextWordFrom, streamState } from '../random.ts';
import { drawOthers } from './draw-others.ts';

/** Sets drawn for an area, in the order of the draws. */
function setsOf(areaCount: number, area: number, size: number, sets: number): number[][] {
  const draws = drawOthers(areaCount, size, 3);
  draws.turnTo(area, size);
  return Array.from({ length: sets }, () => {
    draws.draw();
    return [...draws.drawn];
  });
}

test.each([
  // A quarter of the others or less, and more than a quarter.
  { areaCount: 13, size: 3, name: 'few of many' },
  { areaCount: 13, size: 4, name: 'many of few' },
  { areaCount: 5, size: 4, name: 'all' },
  { areaCount: 2, size: 1, name: 'the only one' },
])('$name are drawn without the area itself and without repetition', ({ areaCount, size }) => {
  for (const area of [0, 1, areaCount - 1]) {
    for (const set of setsOf(areaCount, area, size, 200)) {
      expect(new Set(set).size).toBe(size);
      expect(set.every((other) => other >= 0 && other < areaCount && other !== area)).toBe(true);
    }
  }
});

test.each([
  { areaCount: 9, size: 2 },
  { areaCount: 6, size: 2 },
])('each ordered pair of $areaCount areas is drawn equally often', ({ areaCount, size }) => {
  const draws = 56_000;
  const counts = new Map<string, number>();
  for (const set of setsOf(areaCount, 2, size, draws)) {
    counts.set(set.join(), (counts.get(set.join()) ?? 0) + 1);
  }
  const pairs = (areaCount - 1) * (areaCount - 2);
  expect(counts.size).toBe(pairs);
  const expected = draws / pairs;
  const chiSquare = [...counts.values()].reduce(
    (sum, n) => sum + (n - expected) ** 2 / expected,
    0,
  );
  // 99.9 per cent points of chi-square with 55 and 19 degrees of freedom.
  expect(chiSquare).toBeLessThan(areaCount === 9 ? 93.2 : 43.8);
});

test('what an area draws does not depend on what was drawn before it', () => {
  for (const size of [2, 9]) {
    const draws = drawOthers(20, 12, 3);
    for (const [before, many] of [
      [4, 12],
      [7, 2],
    ] as const) {
      draws.turnTo(before, many);
      draws.draw();
      draws.draw();
    }
    draws.turnTo(5, size);
    draws.draw();
    const [alone] = setsOf(20, 5, size, 1);
    expect([...draws.drawn.subarray(0, size)]).toEqual(alone);
  }
});

test('other areas and other seeds draw other sets', () => {
  const draw = (seed: number, area: number): number[] => {
    const draws = drawOthers(1000, 5, seed);
    draws.turnTo(area, 5);
    draws.draw();
    return [...draws.drawn];
  };
  expect(draw(1, 1)).toEqual(draw(1, 1));
  expect(draw(1, 1)).not.toEqual(draw(1, 2));
  expect(draw(1, 1)).not.toEqual(draw(2, 1));
});

test('few are drawn with the words of the area’s stream, drawing anew what the set has', () => {
  const nextWord = nextWordFrom(streamState(3, 5));
  // A quarter of the 20 others.
  for (const set of setsOf(21, 5, 5, 40)) {
    const expected: number[] = [];
    while (expected.length < 5) {
      const place = Math.floor((nextWord() * 20) / 2 ** 32);
      const other = place < 5 ? place : place + 1;
      if (!expected.includes(other)) expected.push(other);
    }
    expect(set).toEqual(expected);
  }
});

test('many are drawn by the beginning of a shuffle that goes on from set to set', () => {
  const nextWord = nextWordFrom(streamState(3, 5));
  const pool = Array.from({ length: 21 }, (_, i) => i).toSpliced(5, 1);
  // More than a quarter of the 20 others.
  for (const set of setsOf(21, 5, 6, 40)) {
    for (let i = 0; i < 6; i++) {
      const place = i + Math.floor((nextWord() * (20 - i)) / 2 ** 32);
      [pool[i], pool[place]] = [pool[place]!, pool[i]!];
    }
    expect(set).toEqual(pool.slice(0, 6));
  }
});
