import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type {
  ActivityContentText,
  ActivityListText,
  ActivityText,
  ListAnswersText,
  ListPreviewText,
} from '#contract/activities.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { SheetResultText } from '#contract/sheets.ts';
import type { Caller } from '#domain/access/caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { personOf } from '../commitments/testing/commitment-client.ts';
import { multipartOf } from '../releases/testing/release-client.ts';

const uppsala = personOf('uppsala-municipality', 'contributor');
const police = personOf('police-authority', 'contributor');
let caller: Caller = uppsala;
let house: TestApp;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
beforeEach(async () => {
  caller = uppsala;
  await house.database.owner.query(
    'truncate activity cascade; truncate activity_list_reading, sharing',
  );
});
afterAll(() => house.close());

const content: ActivityContentText = {
  what: 'Läxhjälp på biblioteket',
  wholeCounty: false,
  areas: ['deso2025:0380C1230'],
  from: '2026-01-10',
  to: null,
  targetGroups: ['children'],
  kind: 'ongoing',
  actionArea: 'compensatory-measures',
  reference: 'A 1',
};

async function ask<Body>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  version?: number,
) {
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  const answer = await house.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() as Body & { code?: string } };
}
const list = async (): Promise<readonly ActivityText[]> =>
  (await ask<ActivityListText>('GET', paths.activities)).body.activities;
const addressOf = ({ id }: ActivityText): string => pathTo(paths.activity, { activity: id });

test('an activity is written, changed from the version that was seen, and taken away', async () => {
  const { status, body: made } = await ask<ActivityText>('POST', paths.activities, content);
  expect([status, made.version]).toEqual([201, 1]);
  expect(faultOfShape('Activity', made)).toBeUndefined();
  const changed = await ask<ActivityText>(
    'PUT',
    addressOf(made),
    { ...content, to: '2026-06-01' },
    1,
  );
  expect(changed.body).toEqual({ ...made, to: '2026-06-01', version: 2 });
  expect((await ask('PUT', addressOf(made), content, 1)).body.code).toBe('http/changed-meanwhile');
  expect((await ask('PUT', addressOf(made), content)).body.code).toBe('http/version-needed');
  expect((await ask('POST', paths.activities, content)).body.code).toBe('activity/reference-taken');
  expect((await ask('DELETE', addressOf(made), undefined, 2)).status).toBe(200);
  expect(await list()).toEqual([]);
});

test('a list is its own party’s until it is shared, and another’s is never changed', async () => {
  const { body: made } = await ask<ActivityText>('POST', paths.activities, content);
  caller = police;
  expect(await list()).toEqual([]);
  const strangers = await ask('PUT', addressOf(made), content, 1);
  const missing = await ask(
    'PUT',
    pathTo(paths.activity, { activity: '00000000-0000-4000-8000-0000000000ff' }),
    content,
    1,
  );
  expect([strangers.status, strangers.body.code]).toEqual([missing.status, missing.body.code]);
  await house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     values ('uppsala-municipality', 'activity', 'all-parties', '', 'prov')`,
  );
  expect((await list()).map(({ what }) => what)).toEqual([content.what]);
  expect((await ask('PUT', addressOf(made), content, 1)).body.code).toBe(
    'activity/unknown-activity',
  );
});

const csv = [
  'Nr;Aktivitet;Plats;Målgrupp;När',
  '7;Kvällsvandring;0380C1230;Unga, Föräldrar;hösten 2026',
  '8;Språkcafé;Söder om ån;Vuxna;2026',
  '9;Odling;Söder om ån;hundägare;när snön gått',
].join('\n');

async function send<Body>(
  path: string,
  fields: Readonly<Record<string, object | string>> = {},
  file = csv,
) {
  const { payload, type } = await multipartOf(file, fields, 'var-lista.csv');
  const answer = await house.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': type },
    payload,
  });
  return answer.json() as Body & { code?: string };
}

test('a free list is mapped by its heads, and what cannot be placed is asked about one by one', async () => {
  const first = await send<ListPreviewText>(paths.activityListPreview);
  expect(faultOfShape('ListPreview', first)).toBeUndefined();
  expect(first.mapping).toEqual({
    reference: 'Nr',
    what: 'Aktivitet',
    areas: 'Plats',
    targetGroups: 'Målgrupp',
    period: 'När',
  });
  expect(first.asBefore).toBe(false);
  expect(first.questions).toEqual([
    { field: 'areas', text: 'Söder om ån', rows: [3, 4] },
    { field: 'targetGroups', text: 'hundägare', rows: [4] },
    { field: 'period', text: 'när snön gått', rows: [4] },
  ]);
  expect([first.waiting, first.sheet.added.map(({ name }) => name)]).toEqual([
    2,
    ['7: Kvällsvandring'],
  ]);
  const answers: ListAnswersText = {
    areas: { 'söder om ån': 'deso2025:0380C1130' },
    targetGroups: { hundägare: '' },
  };
  const second = await send<ListPreviewText>(paths.activityListPreview, { answers });
  expect([second.waiting, second.sheet.added.length]).toEqual([1, 2]);
  const result = await send<SheetResultText>(paths.activityListRead, {
    answers,
    hash: second.sheet.hash,
  });
  expect(result).toEqual({ changed: 0, added: 2, leftOut: 1 });
  expect((await list()).map((one) => [one.reference, one.areas, one.targetGroups, one.to])).toEqual(
    [
      ['8', ['deso2025:0380C1130'], ['adults'], '2026-12-31'],
      ['7', ['deso2025:0380C1230'], ['parents', 'young-people'], '2026-12-31'],
    ],
  );
});

test('what kind of activity it is lands too, and a word that is no kind is asked about', async () => {
  const file = 'Insats;Typ;Ort\nKvällsvandring;Pågående;Gottsunda\nOdling;grön;0380C1230';
  const { questions } = await send<ListPreviewText>(paths.activityListPreview, {}, file);
  expect(questions.filter(({ field }) => field === 'kind')).toEqual([
    { field: 'kind', text: 'grön', rows: [3] },
  ]);
  const answers: ListAnswersText = {
    areas: { gottsunda: 'deso2025:0380C1130' },
    kind: { grön: 'new' },
  };
  const told = await send<ListPreviewText>(paths.activityListPreview, { answers }, file);
  expect(told.waiting).toBe(0);
  await send(paths.activityListRead, { answers, hash: told.sheet.hash }, file);
  const landed = (await list()).map(({ what, kind }) => [what, kind]);
  expect(new Map(landed as [string, string][])).toEqual(
    new Map([
      ['Kvällsvandring', 'ongoing'],
      ['Odling', 'new'],
    ]),
  );
});

test('mapping and answers are remembered, and the same list again changes nothing', async () => {
  const answers: ListAnswersText = {
    areas: { 'söder om ån': 'whole-county' },
    targetGroups: { hundägare: 'everyone' },
    period: { 'när snön gått': '2026-04-15/' },
  };
  const mapping = {
    what: 'Aktivitet',
    areas: 'Plats',
    targetGroups: 'Målgrupp',
    period: 'När',
  };
  const { sheet } = await send<ListPreviewText>(paths.activityListPreview, { mapping, answers });
  await send(paths.activityListRead, { mapping, answers, hash: sheet.hash });
  const again = await send<ListPreviewText>(paths.activityListPreview);
  expect(again).toMatchObject({ asBefore: true, mapping, questions: [], waiting: 0 });
  expect(again.sheet).toMatchObject({ unchanged: 3, changed: [], added: [] });
  const next = csv.replace('Odling;', 'Odling på skolgården;').replace('hösten 2026', 'våren 2027');
  const changed = await send<ListPreviewText>(paths.activityListPreview, {}, next);
  expect(changed.sheet.changed.map(({ name, cells }) => [name, cells.length])).toEqual([
    ['Kvällsvandring', 2],
  ]);
  expect(changed.sheet.added.map(({ name }) => name)).toEqual(['Odling på skolgården']);
});

test('a list without a column for what is done waits for somebody to say which it is', async () => {
  const file = 'Kolumn 1;Kolumn 2\nSimskola;Badet';
  const first = await send<ListPreviewText>(paths.activityListPreview, {}, file);
  expect(first).toMatchObject({ mapping: {}, heads: ['Kolumn 1', 'Kolumn 2'] });
  expect(first.sheet.added).toEqual([]);
  const wrong = await send(paths.activityListPreview, { mapping: { what: 'Borta' } }, file);
  expect(wrong.code).toBe('activity/column-not-in-list');
  const said = await send<ListPreviewText>(
    paths.activityListPreview,
    {
      mapping: { what: 'Kolumn 1', areas: 'Kolumn 2' },
      answers: { areas: { badet: 'whole-county' } },
    },
    file,
  );
  expect(said.sheet.added.map(({ name }) => name)).toEqual(['Simskola']);
});
