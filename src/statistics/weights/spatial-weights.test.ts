import { expect, test } from 'vitest';
import {
  islandsOf,
  restrictWeights,
  rowStandardise,
  weightsOfLinks,
  weightsOfPairs,
} from './spatial-weights.ts';

/** A line of four areas, 0–1–2–3, and an island. */
const line = weightsOfPairs(5, [
  { a: 1, b: 2 },
  { a: 0, b: 1 },
  { a: 2, b: 3 },
]);

test('pairs give rows with ascending neighbours, both ways', () => {
  expect([...line.starts]).toEqual([0, 1, 3, 5, 6, 6]);
  expect([...line.neighbours]).toEqual([1, 0, 2, 1, 3, 2]);
  expect([...line.weights]).toEqual([1, 1, 1, 1, 1, 1]);
});

test('a standardised row sums to one and an island stays empty', () => {
  expect([...rowStandardise(line).weights]).toEqual([1, 0.5, 0.5, 0.5, 0.5, 1]);
  expect(islandsOf(line)).toEqual([4]);
  const none = weightsOfLinks(2, [{ from: 0, to: 1, weight: 0 }]);
  expect([...rowStandardise(none).weights]).toEqual([0]);
});

test('what is left of the areas keeps its links under its new numbers', () => {
  const kept = restrictWeights(line, [2, 1, 4]);
  expect([...kept.starts]).toEqual([0, 1, 2, 2]);
  expect([...kept.neighbours]).toEqual([1, 0]);
});

test('wrong links are refused with their values', () => {
  const link = { from: 0, to: 1, weight: 1 };
  expect(() => weightsOfLinks(1, [link])).toThrow('invalid area: 1 of 1');
  expect(() => weightsOfLinks(2, [link, link])).toThrow('invalid link: 0 to 1');
  expect(() => weightsOfLinks(2, [{ ...link, to: 0 }])).toThrow('invalid link: 0 to 0');
  expect(() => weightsOfLinks(2, [{ ...link, weight: -1 }])).toThrow('invalid weight: -1');
  expect(() => weightsOfLinks(2, [{ ...link, weight: Number.NaN }])).toThrow('invalid weight: NaN');
  expect(() => weightsOfLinks(2, [{ ...link, weight: Infinity }])).toThrow(
    'invalid weight: Infinity',
  );
  expect(() => weightsOfLinks(2, [{ ...link, from: -1 }])).toThrow('invalid area: -1 of 2');
  expect(() => weightsOfLinks(2, [{ ...link, to: 0.5 }])).toThrow('invalid area: 0.5 of 2');
  expect(() => restrictWeights(line, [1, 1])).toThrow('invalid area: 1 of 5');
  expect(() => restrictWeights(line, [9])).toThrow('invalid area: 9 of 5');
});
