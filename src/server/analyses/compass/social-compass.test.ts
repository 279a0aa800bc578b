import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { answerWords } from '../answer-words.ts';
import { methods } from '../methods.ts';
import { readFrom } from '../testing/ask-echo.ts';

// Three groups of six, one row without a value, rows in no order.
const rows = Array.from({ length: 18 }, (_, i) => {
  const group = i % 3;
  return `a${i},${group * 10 + (i % 5)},${(group === 1 ? 20 : 0) + (i % 4)}`;
});
const files = { 'd.csv': ['id,x,y', ...rows.toReversed(), 'lacking,1,'].join('\n') };

async function ask(words: string): Promise<Record<string, never>> {
  const tools = { speech: speak('en'), readFile: readFrom(files) };
  const few = '--samples 5 --references 5 --threads 1';
  const text = await answerWords(
    `social-compass --data d.csv --id id --columns x,y ${few} ${words}`.split(' '),
    methods,
    tools,
  );
  return JSON.parse(text) as Record<string, never>;
}

test('the compass is run on a file as on the server, and who is left out is told', async () => {
  const { result, leftOut } = (await ask('--k 3')) as unknown as {
    result: { areas: { id: string; landscape: number }[]; fit: { within: number } };
    leftOut: { id: string }[];
  };
  expect(leftOut.map(({ id }) => id)).toEqual(['lacking']);
  const groups = Map.groupBy(result.areas, ({ landscape }) => landscape);
  const members = [...groups.values()].map((own) => own.map(({ id }) => Number(id.slice(1)) % 3));
  expect(members.map((own) => new Set(own).size)).toEqual([1, 1, 1]);
  expect(result.fit.within).toBeGreaterThan(0);
});

test.each([
  ['--k 3 --emphasis 1', 'invalid emphasis: 1 for 2 columns'],
  ['--k 3 --transforms log,none', 'invalid value: 0 is not above 0'],
])('%s is refused with a sentence', async (words, sentence) => {
  await expect(ask(words)).rejects.toMatchObject({ code: 'analysis/refused', data: { sentence } });
});
