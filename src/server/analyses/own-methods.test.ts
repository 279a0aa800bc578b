import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { answerWords } from './answer-words.ts';
import { methods } from './methods.ts';
import { readFrom } from './testing/ask-echo.ts';

const files = {
  'd.csv': 'id,x,y,same,people,nobody\nc,4,1,5,1,0\na,1,0,5,6,0\nb,2,0.5,5,1,0\nd,8,0,5,0,0\n',
};
async function ask(words: string): Promise<unknown> {
  const tools = { speech: speak('en'), readFile: readFrom(files) };
  const [name, ...others] = words.split(' ');
  const text = await answerWords(
    [name!, '--data', 'd.csv', '--id', 'id', '--columns', ...others],
    methods,
    tools,
  );
  return (JSON.parse(text) as { result: unknown }).result;
}
const refusal = (sentence: string) => ({ code: 'analysis/refused', data: { sentence } });

test('quantiles are of areas, or of people when a weight is named', async () => {
  expect(await ask('quantiles x --probabilities 0.5')).toEqual({
    definition: 'type 7',
    columns: [{ column: 'x', quantiles: [{ probability: 0.5, value: 3 }] }],
  });
  expect(await ask('quantiles x --probabilities 0.5,1 --weight people')).toMatchObject({
    definition: 'weighted, type 2',
    columns: [{ quantiles: [{ value: 1 }, { value: 4 }] }],
  });
  expect(await ask('weighted-mean x,y --weight people')).toEqual({
    columns: [
      { column: 'x', mean: 1.5 },
      { column: 'y', mean: 0.1875 },
    ],
  });
  const nobody = refusal('invalid column: x has no weight in any area');
  await expect(ask('weighted-mean x --weight nobody')).rejects.toMatchObject(nobody);
  await expect(ask('quantiles x --weight nobody')).rejects.toMatchObject(nobody);
});

test('a column of equal values is refused by its name', async () => {
  for (const [words, reason] of [
    ['standardise same', 'same has equal values only'],
    ['standardise x,same --kind range', 'same has equal values only'],
    ['standardise same --kind robust', 'same has more than half of its values equal'],
  ] as const) {
    const sentence = `invalid column: ${reason}`;
    await expect(ask(words)).rejects.toMatchObject(refusal(sentence));
  }
});

test('each area has its new values by column', async () => {
  expect(await ask('standardise x,y --kind range')).toEqual({
    kind: 'range',
    areas: [
      { id: 'a', values: { x: 0, y: 0 } },
      { id: 'b', values: { x: 1 / 7, y: 0.5 } },
      { id: 'c', values: { x: 3 / 7, y: 1 } },
      { id: 'd', values: { x: 1, y: 0 } },
    ],
  });
  const kinds = { rank: 2, reverse: -2, 'normal-score': -0.2993069, log: Math.log(2.5) };
  for (const [kind, expected] of Object.entries(kinds)) {
    const { areas } = (await ask(`transform x --kind ${kind} --shift 0.5`)) as {
      areas: { values: { x: number } }[];
    };
    expect(areas[1]!.values.x).toBeCloseTo(expected, 6);
  }
  expect(await ask('transform x --kind asinh --scale 2')).toMatchObject({
    areas: [{}, { values: { x: Math.asinh(1) } }, {}, {}],
  });
  expect(await ask('transform x --kind exponential-rank')).toMatchObject({
    kind: 'exponential-rank',
  });
  expect(await ask('winsorise x --lower 0 --upper 0.5')).toMatchObject({
    columns: [{ column: 'x', lower: 1, upper: 3, drawnIn: 2 }],
    areas: [{}, {}, { values: { x: 3 } }, { values: { x: 3 } }],
  });
});

test('a power is fitted unless it is told', async () => {
  expect(await ask('box-cox x --lambda 1')).toEqual({
    columns: [{ column: 'x', lambda: 1, fitted: false, logLikelihood: null, atLimit: null }],
    areas: ['a', 'b', 'c', 'd'].map((id, i) => ({
      id,
      values: { x: expect.closeTo(2 ** i - 1, 12) as number },
    })),
  });
  const fitted = (await ask('yeo-johnson x')) as { columns: { fitted: boolean; lambda: number }[] };
  expect(fitted.columns[0]).toMatchObject({ fitted: true, atLimit: false });
  await expect(ask('box-cox y')).rejects.toMatchObject(
    refusal('invalid value: 0 is not above 0 (column y)'),
  );
  await expect(ask('transform x,y --kind log')).rejects.toMatchObject(
    refusal('invalid value: 0 is not above 0 (column y)'),
  );
});

test('classes tell their limits, areas and squares', async () => {
  expect(await ask('natural-breaks x --classes 2')).toEqual({
    limits: [1, 4, 8],
    classes: [
      { class: 1, above: 1, upTo: 4, areas: 3 },
      { class: 2, above: 4, upTo: 8, areas: 1 },
    ],
    withinSumOfSquares: expect.closeTo(14 / 3, 12) as number,
    areas: [1, 1, 1, 2].map((one, i) => ({ id: 'abcd'[i], class: one })),
  });
  expect(await ask('quantile-breaks x --classes 2')).toMatchObject({ limits: [1, 3, 8] });
  expect(await ask('equal-breaks x --classes 2')).toMatchObject({ limits: [1, 4.5, 8] });
});

test('pictures place areas and columns', async () => {
  const { components, areas } = (await ask('principal-components x,y --components 1')) as {
    components: { share: number; cumulatedShare: number; loadings: unknown[] }[];
    areas: { scores: number[] }[];
  };
  expect(components).toHaveLength(1);
  expect(components[0]!.loadings).toHaveLength(2);
  expect(components[0]!.cumulatedShare).toBe(components[0]!.share);
  expect(areas[0]!.scores).toHaveLength(1);
  const both = (await ask('principal-components x,y')) as {
    components: { cumulatedShare: number }[];
  };
  expect(both.components[1]!.cumulatedShare).toBeCloseTo(1, 12);
  expect(await ask('biplot x,y --basis covariance')).toMatchObject({
    basis: 'covariance',
    directions: [{ column: 'x' }, { column: 'y' }],
    areas: [{ id: 'a' }, {}, {}, {}],
  });
  const told = '--angles 0,180 --lower 0,0 --upper 8,1';
  expect(await ask(`anchor-layout x,y ${told}`)).toMatchObject({
    anchors: [
      { column: 'x', x: 1 },
      { column: 'y', x: -1 },
    ],
    ranges: [{ column: 'x', lower: 0, upper: 8 }, {}],
    areas: [{ x: 1 }, { x: -1 / 3 }, { x: -1 / 3 }, { x: 1 }],
  });
  await expect(ask('anchor-layout x,y --lower 1,2')).rejects.toMatchObject(
    refusal('invalid ranges: lower and upper go together, one a column'),
  );
  expect(await ask('procrustes x,y,people,same')).toMatchObject({
    areas: [{ id: 'a' }, {}, {}, {}],
  });
});
