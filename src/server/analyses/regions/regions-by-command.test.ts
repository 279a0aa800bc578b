import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { rectangle } from '#statistics/spatial/testing/sample-areas.ts';
import { answerWords } from '../answer-words.ts';
import { neighboursMethod } from '../space/neighbours.ts';
import { readFrom } from '../testing/ask-echo.ts';
import { contiguousWardMethod } from './contiguous-ward.ts';
import { skaterMethod } from './skater.ts';

const methods = [contiguousWardMethod, neighboursMethod, skaterMethod];
/** A row of four squares a kilometre wide, and one beyond a strait. */
const squares = [0, 1, 2, 3, 6].map((column, i) => ({
  type: 'Feature',
  properties: { id: 'abcde'[i] },
  geometry: rectangle(640_000 + column * 1000, 6_640_000, 641_000 + column * 1000, 6_641_000),
}));
const files = {
  'a.geojson': JSON.stringify({ type: 'FeatureCollection', features: squares }),
  'd.csv': 'id,x,people\na,0,50\nb,1,60\nc,9,70\nd,9,80\ne,5,90\n',
};

interface Answer {
  readonly pairs: readonly unknown[];
  readonly linked: readonly unknown[];
  readonly joins: readonly unknown[];
  readonly areas: readonly { readonly region: number }[];
  readonly regions: readonly { readonly size: number }[];
}

async function ask(words: string): Promise<Answer> {
  const tools = { speech: speak('en'), readFile: readFrom(files) };
  const text = await answerWords(
    `${words} --areas a.geojson --coordinates metres --id id`.split(' '),
    methods,
    tools,
  );
  return (JSON.parse(text) as { result: Answer }).result;
}
const ordered = '--data d.csv --columns x --basis covariance';

test('neighbours come with islands, parts and doubts', async () => {
  expect(await ask('neighbours')).toMatchObject({
    kind: 'queen',
    pairs: [
      { from: 'a', to: 'b', metres: 1000 },
      { from: 'b', to: 'c', metres: 1000 },
      { from: 'c', to: 'd', metres: 1000 },
    ],
    areas: [
      { id: 'a', neighbours: 1, part: 1 },
      { id: 'b', neighbours: 2, part: 1 },
      { id: 'c', neighbours: 2, part: 1 },
      { id: 'd', neighbours: 1, part: 1 },
      { id: 'e', neighbours: 0, part: 2 },
    ],
    islands: ['e'],
    parts: 2,
    oneWay: 0,
    doubts: { joinedByTolerance: [], islands: [{ id: 'e', nearest: 'd', metres: 2000 }] },
  });
});

test('neighbours by distance have the way between centres', async () => {
  const band = await ask('neighbours --kind band --metres 1500');
  expect(band.pairs).toContainEqual({ from: 'a', to: 'b', metres: 1000 });
  expect(band.pairs).toHaveLength(3);
  const nearest = await ask('neighbours --kind knn --k 1');
  expect(nearest.pairs).toContainEqual({ from: 'e', to: 'd', metres: 3000 });
  expect(nearest).toMatchObject({ oneWay: 3, doubts: null });
});

test('regions follow the rule for islands', async () => {
  await expect(ask(`skater ${ordered} --regions 2`)).rejects.toMatchObject({
    code: 'analysis/refused',
    data: { method: 'skater', sentence: 'invalid weights: 2 separate parts, of 4, 1 areas' },
  });
  const own = await ask(`skater ${ordered} --regions 3 --islands own-region`);
  expect(own).toMatchObject({
    withinSumOfSquares: 0.5,
    startSumOfSquares: 0.5,
    linked: [],
    regions: [
      { region: 1, areas: 2, size: 2, means: [0.5] },
      { region: 2, areas: 2, size: 2, means: [9] },
      { region: 3, areas: 1, size: 1, means: [5] },
    ],
  });
  const ferry = await ask(`contiguous-ward ${ordered} --regions 2 --islands link-nearest`);
  expect(ferry.linked).toEqual([{ from: 'd', to: 'e' }]);
  expect(ferry.areas.map(({ region }) => region)).toEqual([1, 1, 2, 2, 2]);
  expect(ferry.joins[0]).toEqual({ a: 3, b: 4, height: 0, areas: 2 });
});

test('each region has the people that were asked for', async () => {
  const words = `skater ${ordered} --regions 2 --islands link-nearest --population people`;
  const { regions } = await ask(`${words} --minimum 150 --improve borders`);
  expect(regions.map(({ size }) => size)).toEqual([180, 170]);
});
