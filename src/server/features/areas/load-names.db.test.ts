import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NamePreview, NameResult } from '#contract/area-names.ts';
import type { AreaList } from '#contract/areas.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { multipartOf, type Refusal, type TestFile } from '../releases/testing/release-client.ts';

const division = 'nyko-uppsala2024';
let house: TestApp;

beforeAll(async () => {
  house = await createTestApp();
  await house.database.owner.query(
    `insert into division (id, level, vintage, name_sv, name_en, publisher, licence, source,
       within_area_id, method_note, made_by)
     values ('${division}', 'own', 2024, 'Påhittad indelning', 'Invented division', 'x', 'CC0', 'x',
       'municipality:0380', 'invented', 'x');
     insert into area (id, division_id, code, name, municipality_code)
     select '${division}:0' || n, '${division}', '0' || n, 'Område 0' || n, '0380'
     from generate_series(1, 3) n`,
  );
});
afterAll(() => house.close());

async function send<Body>(path: string, file: TestFile, fields: Record<string, object> = {}) {
  const { payload, type } = await multipartOf(file, fields, 'namn.csv');
  const headers = { host: '127.0.0.1:80', 'content-type': type };
  const answer = await house.app.inject({ method: 'POST', url: path, headers, payload });
  return { status: answer.statusCode, body: answer.json() as Body & Refusal };
}
const url = (of: string): string => `/api/divisions/${of}/names`;
const preview = (file: TestFile, of = division) => send<NamePreview>(`${url(of)}/preview`, file);
const load = (file: TestFile, said: object = {}) => {
  const fileHash = createHash('sha256').update(file).digest('hex');
  const statement = { author: 'Analytiker Ek', source: 'Beslut 3', fileHash, ...said };
  return send<NameResult>(url(division), file, { statement });
};
const download = async (ending: string): Promise<Buffer> =>
  (await house.app.inject(`/api/divisions/${division}/areas.${ending}`)).rawPayload;

test('the list of areas given out and taken in again changes nothing', async () => {
  for (const ending of ['csv', 'xlsx']) {
    const { body } = await preview(await download(ending));
    expect(body).toMatchObject({ changed: 0, same: 3, errorCount: 0, canLoad: false });
  }
});

test('a name written in the list is changed, shows at once, and stands in the log', async () => {
  const file = String(await download('csv')).replace(';02;Område 02;', ';02;Norra byn;');
  expect((await preview(file)).body).toMatchObject({
    changed: 1,
    same: 2,
    canLoad: true,
    examples: [{ area: `${division}:02`, before: 'Område 02', after: 'Norra byn' }],
  });
  const listed = async (): Promise<string | undefined> => {
    const answer = await house.app.inject(`/api/divisions/${division}/areas`);
    return (answer.json() as AreaList).areas.find(({ code }) => code === '02')?.name;
  };
  expect(await listed()).toBe('Område 02');
  expect(await load(file)).toMatchObject({ status: 201, body: { created: true, changed: 1 } });
  expect(await listed()).toBe('Norra byn');
  expect(await load(file)).toMatchObject({ status: 200, body: { created: false, changed: 0 } });
  const log = await house.app.inject('/api/log');
  expect(log.json().entries[0]).toMatchObject({
    actor: 'Analytiker Ek',
    action: 'areas/named',
    objectId: division,
    data: { changes: [{ before: 'Område 02', after: 'Norra byn' }] },
  });
});

test.each([
  ['Kod;Område\n09;Söderby', 'area/named-unknown', /rad 2, kolumnen Kod: .* koden ”09”/],
  ['Kod;Område\n01;A\n01;B', 'area/named-twice', /heter ”B” här men ”A” på rad 2/],
])('%j is refused in words, and nothing is saved', async (file, code, sentence) => {
  const { body } = await preview(file);
  expect(body.errors.map((remark) => remark.code)).toEqual([code]);
  const refused = await load(file);
  expect([refused.status, refused.body.code]).toEqual([400, 'release/preview-has-errors']);
  expect(refused.body.detail).toMatch(sentence);
});

test('names of others, a list without names and another file than the previewed are refused', async () => {
  const file = 'Kod;Område\n01;A';
  expect((await preview(file, 'deso2025')).body.code).toBe('area/names-not-ours');
  expect((await preview('Kod;Invånare\n01;3')).body.code).toBe('area/no-name-columns');
  expect((await load(file, { fileHash: 'x' })).body.code).toBe('release/other-file');
  expect((await load(file, { source: '' })).body.code).toBe('area/malformed-statement');
});
