import { expect, test } from 'vitest';
import { readWords } from './practice.ts';

test('220 areas of seed 98 unless told', () => {
  expect(readWords([])).toEqual({ areas: 220, seed: 98, port: undefined });
  expect(readWords(['--areas', '6000', '--seed', '7', '--port', '3001'])).toEqual({
    areas: 6000,
    seed: 7,
    port: '3001',
  });
});

test.each([
  [['--areas', '59'], 'practice/bad-areas'],
  [['--areas', '100001'], 'practice/bad-areas'],
  [['--areas', 'many'], 'practice/bad-areas'],
  [['--seed=-1'], 'practice/bad-seed'],
  [['--seed', '1.5'], 'practice/bad-seed'],
  [['--colour', 'blue'], 'practice/command-arguments'],
  [['--areas'], 'practice/command-arguments'],
  [['220'], 'practice/command-arguments'],
])('the words %j are refused', (words, code) => {
  expect(() => readWords(words)).toThrow(expect.objectContaining({ code }));
});
