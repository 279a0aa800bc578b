import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompassRecipeText } from '#contract/compass.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import {
  type CompassClient,
  compassClient,
  plainVariable,
  realRecipe,
} from './testing/compass-client.ts';

let house: TestApp;
let client: CompassClient;
beforeAll(async () => {
  house = await createTestApp();
  client = compassClient(house);
});
afterAll(() => house.close());

type Refused = { code: string; detail: string };
const first = (
  change: Partial<CompassRecipeText['variables'][number]>,
): Partial<CompassRecipeText> => ({
  variables: [{ ...plainVariable('net-income'), ...change }, plainVariable('education')],
});

test.each<[Partial<CompassRecipeText>, number, string]>([
  [{ division: 'deso2016' }, 404, 'area/unknown-division'],
  [{ division: 'deso2018' }, 400, 'compass/no-areas'],
  [{ k: 6 }, 400, 'compass/reason-for-k'],
  [{ year: 2000 }, 400, 'compass/no-values'],
  [first({ indicator: 'shoe-size' }), 404, 'indicator/unknown-indicator'],
  [first({ indicator: 'education' }), 400, 'compass/repeated-variable'],
  [first({ age: 'gammal' }), 400, 'indicator/malformed-age'],
  [first({ age: '20-64' }), 400, 'compass/no-values'],
  [first({ transform: 'log' }), 400, 'compass/reason-for-transform'],
  [first({ weight: 3 }), 400, 'compass/reason-for-weight'],
  [
    first({ indicator: 'financial-assistance', transform: 'log', reason: 'Skev.' }),
    400,
    'compass/not-positive',
  ],
  [
    {
      ...{ division: 'municipality', k: 8, kReason: 'Alla.' },
      variables: ['reported-crime-total', 'reported-crime-theft'].map(plainVariable),
    },
    400,
    'compass/too-few-areas',
  ],
])('a run of %j is refused with a sentence', async (change, status, code) => {
  const order = { recipe: realRecipe(change), author: 'Ek', note: '' };
  const answer = await client.post<Refused>(paths.compassRuns, order);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.body.detail).toMatch(/^[^{}]+\.$/);
});

test.each([
  [paths.compassRun, 'compass/unknown-run'],
  [paths.compassAreas, 'compass/unknown-run'],
  [paths.compassCompare, 'compass/unknown-run'],
  [paths.outsideCompass, 'compass/unknown-outside'],
  [paths.areaLandscape, 'area/malformed-id'],
])('an unknown id under %s is refused with a sentence', async (path, code) => {
  const id = 'nobody';
  const url = pathTo(path, { run: id, other: id, compass: id, area: id });
  const { status, body } = await client.get<Refused>(url);
  expect([status < 500, body.code]).toEqual([true, code]);
});

test.each([
  ['en;två\n1;2\n3;4\n', 'compass/no-area-column'],
  ['DeSO\n0380A0010\n', 'compass/no-class-column'],
  ['DeSO;Klass\n9999A9999;a\n', 'compass/no-known-area'],
  ['DeSO;Klass\n0380A0010;a\n0380A0020;a\n', 'compass/class-count'],
  ['DeSO;Klass\n0380A0010;a\n0380A0020;b\n0380A0010;b\n', 'compass/area-in-two-classes'],
  [`DeSO;Klass\n0380A0010;a\n0380A0020;${'b'.repeat(81)}\n`, 'compass/class-too-long'],
  ['DeSO;Klass\n0380A0010;=cmd()\n0380A0020;b\n', 'release/formula-cell'],
  ['', 'release/empty-file'],
])('the file %j is refused with a sentence', async (text, code) => {
  const { status, body } = await client.load(text);
  expect([status, body.code]).toEqual([400, code]);
  expect(body.detail).toMatch(/^[^{}]+\.$/);
});

test('a file that is not the one previewed is not loaded', async () => {
  const { status, body } = await client.load('DeSO;Klass\n0380A0010;a\n0380A0020;b\n', {
    inputHash: 'x',
  });
  expect([status, body.code]).toEqual([409, 'compass/changed-meanwhile']);
});
