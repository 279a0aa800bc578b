import { expect, test } from 'vitest';
import { divideWork } from './divide-work.ts';

test('the parts follow one another and leave nothing out', () => {
  expect(divideWork('work', 17, 1)).toEqual([
    { input: 'work', from: 0, to: 3 },
    { input: 'work', from: 3, to: 6 },
    { input: 'work', from: 6, to: 9 },
    { input: 'work', from: 9, to: 12 },
    { input: 'work', from: 12, to: 15 },
    { input: 'work', from: 15, to: 17 },
  ]);
  expect(divideWork('work', 32, 2)).toHaveLength(16);
});

test('less work than threads gives one part for each, and none gives none', () => {
  expect(divideWork('work', 2, 4).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(divideWork('work', 0, 2)).toEqual([]);
});
