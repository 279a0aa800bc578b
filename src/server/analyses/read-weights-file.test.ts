import { expect, test } from 'vitest';
import { askEcho, refusalOf } from './testing/ask-echo.ts';

const data = 'id,x\na,1\nb,2\nc,3\nd,4\n';
const ask = (weights: string) =>
  askEcho('--data d.csv --id id --columns x --weights w.csv', { 'd.csv': data, 'w.csv': weights });
const refuse = (weights: string) =>
  refusalOf('--data d.csv --id id --columns x --weights w.csv', {
    'd.csv': data,
    'w.csv': weights,
  });

test('pairs that stand once count both ways', async () => {
  const { result, input } = await ask('deso_a;deso_b;shared_boundary_m\nb;a;120\nb;c;30\nx;y;1\n');
  expect(result).toMatchObject({
    starts: [0, 1, 3, 4, 4],
    neighbours: [1, 0, 2, 1],
    weights: [1, 1, 1, 1],
  });
  expect(input.weights).toEqual({
    file: 'w.csv',
    kind: 'file',
    listed: 'once',
    links: 4,
    islands: ['d'],
  });
});

test('links that stand each way are as they stand, with their weights', async () => {
  const { result, input } = await ask('from,to,weight\na,b,0.5\nb,a,2\na,c,1e-1\nd,d,0\n');
  expect(result).toMatchObject({ starts: [0, 2, 3, 3, 3], neighbours: [1, 2, 0] });
  expect(result.weights).toEqual([0.5, 0.1, 2]);
  expect(input.weights!.listed).toBe('each-way');
});

test('the heads of other programs are known', async () => {
  for (const heads of ['focal,neighbor', 'i,j', 'Från,Till', 'FROM,TO']) {
    expect((await ask(`${heads}\na,b\n`)).result.neighbours).toEqual([1, 0]);
  }
});

test('without data the areas are those of the list', async () => {
  const { result } = await askEcho('--weights w.csv', { 'w.csv': 'from,to\nz,y\n' });
  expect(result).toMatchObject({ ids: ['y', 'z'], neighbours: [1, 0] });
});

test.each([
  ['from,to\na,b\na,b\n', { row: 3, from: 'a', to: 'b' }],
  ['from,to\na,a\n', { row: 2 }],
  ['from,to\na,\n', { row: 2, to: '' }],
  ['from,to,weight\na,b,-1\n', { row: 2 }],
  ['from,to,weight\na,b,\n', { row: 2 }],
])('%j is refused at its row', async (weights, place) => {
  expect(await refuse(weights)).toMatchObject({ code: 'analysis/weights-row', ...place });
});

test('a list that is none is refused', async () => {
  expect(await refuse('a1,b1\n1,2\n')).toEqual({
    code: 'analysis/weights-columns',
    file: 'w.csv',
    columns: ['a1', 'b1'],
  });
  expect(await refuse('from,to,weight\na,b,much\n')).toMatchObject({
    code: 'analysis/not-a-number',
    column: 'weight',
    row: 2,
  });
  expect(await refuse('')).toMatchObject({ code: 'release/empty-file' });
});
