import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { createRandom } from '#statistics/random.ts';
import { answerWords } from './answer-words.ts';
import { methods } from './methods.ts';
import { readFrom } from './testing/ask-echo.ts';

const folder = join(import.meta.dirname, '../../../data');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const files = {
  'd.csv': read('statistics/scb-deso-2025.csv'),
  'w.csv': read('areas/deso2025-neighbours.csv'),
  'a.json': read('areas/deso2025-uppsala-enkoping.geojson'),
};
const ask = (words: string, given = files): Promise<string> =>
  answerWords(words.split(' '), methods, { speech: speak('sv'), readFile: readFrom(given) });

function shuffleRows(text: string, seed: number): string {
  const [head, ...rows] = text.trim().split('\n');
  return [head, ...createRandom(seed).shuffle(rows)].join('\n');
}

const words = 'local-moran --data d.csv --columns net-income --weights w.csv --permutations 99';

test('one thread and two give the same bytes', async () => {
  const [one, two] = await Promise.all([ask(`${words} --threads 1`), ask(`${words} --threads 2`)]);
  expect(two).toBe(one);
  expect(await ask(`${words} --seed 2`)).not.toBe(one);
});

test('shuffled rows give the same bytes', async () => {
  const shuffled = {
    ...files,
    'd.csv': shuffleRows(files['d.csv'], 1),
    'w.csv': shuffleRows(files['w.csv'], 2),
  };
  expect(await ask(words, shuffled)).toBe(await ask(words));
  const byBorders = 'moran --data d.csv --columns unemployment --areas a.json --permutations 9';
  const collection = JSON.parse(files['a.json']) as { features: unknown[] };
  const turned = { ...collection, features: collection.features.toReversed() };
  const moved = { ...shuffled, 'a.json': JSON.stringify(turned) };
  expect(await ask(byBorders, moved)).toBe(await ask(byBorders));
});

test('the neighbours of the borders are those that came with them', async () => {
  const moran = (answer: string): number =>
    (JSON.parse(answer) as { result: { statistic: number } }).result.statistic;
  const figure = 'moran --data d.csv --columns unemployment --permutations 9';
  const listed = moran(await ask(`${figure} --weights w.csv`));
  // The figure of the data's own source.
  expect(listed).toBeCloseTo(0.506245, 5);
  expect(moran(await ask(`${figure} --areas a.json --weights rook`))).toBeCloseTo(listed, 12);
});
