import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ReportPageText } from '#contract/reports.ts';
import type { OwnAnswers, RoundOpened } from '#contract/rounds.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { openTypesetting, type Typesetting } from '../../typesetting/open-typesetting.ts';
import { hashToken } from '../accounts/hash-token.ts';
import { selectLinkCaller } from '../accounts/queries.ts';
import { hashText } from '../compass/hash-text.ts';
import { insertPromises } from '../rounds/testing/insert-promises.ts';

const typesetting = openTypesetting({ threads: 2 });
/** What the setting of a report waits for, and how many have been asked for. */
let held: Promise<void> = Promise.resolve();
let asked = 0;
let house: TestApp;
let caller: Caller = everyRole;
let opened: RoundOpened;
let report: ReportPageText;
const now = new Date('2026-11-22T12:00:00Z');
const markup = '<img src=x onerror=alert(1)> =SUM(A1) #let x = 1';

beforeAll(async () => {
  const setReport: Typesetting['setReport'] = async (order) => {
    asked++;
    await held;
    return typesetting.setReport(order);
  };
  house = await createTestApp(undefined, () => caller, {
    typesetting: { ...typesetting, setReport },
  });
  const { app } = house.database;
  await insertPromises(app, [
    {
      party: 'uppsala-municipality',
      what: 'Öppen fritidsgård',
      jointActivity: 'regional-coordinators',
    },
    { party: 'uppsala-municipality', what: `Läxhjälp ${markup}`, areas: ['deso2025:0380C1600'] },
    { party: 'region-uppsala', what: 'Familjecentral', actionArea: 'compensatory-measures' },
    { party: 'police-authority', what: 'Områdespoliser' },
    { party: 'county-administrative-board', what: 'Internt hos den som sammanställer' },
  ]);
  await house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     values ('county-administrative-board', 'commitment', 'own', '', 'Prov')`,
  );
  const payload = { year: 2026, opens: '2026-11-01', deadline: '2026-12-15' };
  opened = (await post('/api/rounds', payload)).json();
  await answer('uppsala-municipality', {
    standing: 'done',
    done: `Gjort. ${markup}`,
    needed: 'Lokaler',
  });
  await answer('region-uppsala', { standing: 'delayed', words: 'Vi väntar på bygglov.' });
});
afterAll(() => house.close());
beforeEach(() => {
  caller = everyRole;
});

const post = (url: string, payload: object = {}, version?: number) =>
  house.app.inject({
    method: 'POST',
    url,
    payload,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
const patch = (version: number, payload: object) =>
  house.app.inject({
    method: 'PATCH',
    url: `/api/reports/${report.id}`,
    payload,
    headers: { 'if-match': `"${version}"` },
  });
async function holderOf(token: string): Promise<Caller> {
  const found = await selectLinkCaller(house.database.app.read, hashToken(token), now);
  return found?.caller ?? anonymous;
}
async function answer(party: string, payload: object): Promise<void> {
  caller = await holderOf(opened.links.find((link) => link.party === party)!.token);
  const own: OwnAnswers = (await house.app.inject('/api/answers')).json();
  for (const { id } of own.commitments) {
    await house.app.inject({
      method: 'PATCH',
      url: `/api/answers/${id}`,
      payload,
      headers: { 'if-match': '"1"' },
    });
  }
  await post('/api/answers/submit');
  caller = everyRole;
}
const seen = (page: ReportPageText): string => JSON.stringify(page.text);

test('while the round is open no report is made', async () => {
  const refused = await post('/api/reports', { round: opened.round, corrects: null });
  expect(refused.json()).toMatchObject({ status: 409, code: 'report/round-open' });
});

test('a closed round becomes a report in the plan’s order, with those who did not answer by name', async () => {
  await post(`/api/rounds/${opened.round}/close`);
  const made = await post('/api/reports', { round: opened.round, corrects: null });
  expect(made.statusCode).toBe(201);
  report = made.json();
  expect(faultOfShape('ReportPage', report)).toBeUndefined();
  const anchors = report.text.chapters.map(({ anchor }) => anchor);
  expect(anchors.slice(0, 4)).toEqual(['svar', 'lage', 'promote-health', 'counter-violence']);
  const promote = report.text.chapters[2]!.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? block.anchor : [],
  );
  expect(promote).toEqual([
    'compensatory-measures',
    'healthy-habits',
    'empowerment',
    'safe-environments',
  ]);
  expect(seen(report)).toContain('2 av 4 parter har svarat. [1]');
  expect(seen(report)).toMatch(/Har inte svarat: [^"]*Polismyndigheten/);
  expect(seen(report)).toMatch(/Inga åtaganden att svara för: [^"]*Tierps kommun/);
  expect(seen(report)).not.toMatch(/Har inte svarat: [^"]*Tierps kommun/);
  expect(seen(report)).toContain('3 av 4 åtaganden är besvarade.');
  expect(seen(report)).not.toContain('100');
});

test('what its composer’s own party shares with nobody is in no report', async () => {
  expect((await house.app.inject('/api/commitments')).body).toContain('Internt hos den');
  expect(seen(report)).not.toContain('Internt hos den');
});

test('every number says where it is read, and every mark has its source', () => {
  const marks = [...seen(report).matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  expect(Math.max(...marks)).toBe(report.text.sources.length);
  expect(new Set(marks).size).toBe(report.text.sources.length);
});

test('a draft is the coordinators’ alone', async () => {
  const contributor: Caller = { ...everyRole, roles: ['contributor'] };
  const ofAnotherBody: Caller = { ...everyRole, bodies: ['reference-group'] };
  for (const other of [anonymous, contributor, ofAnotherBody]) {
    caller = other;
    expect((await house.app.inject('/api/reports')).json()).toEqual({ reports: [] });
    for (const end of ['', '/file.pdf', '/file.json']) {
      const answered = await house.app.inject(`/api/reports/${report.id}${end}`);
      expect(answered.statusCode).toBe(404);
    }
  }
});

test('a link opens the draft for whoever holds it, and nothing else', async () => {
  const made = await post(`/api/reports/${report.id}/links`, {
    party: 'region-uppsala',
    holder: 'Ledamot i rådet',
    days: 7,
  });
  expect(made.statusCode).toBe(201);
  caller = await holderOf(made.json().token);
  const linked = await house.app.inject('/api/linked-report');
  expect(linked.json()).toMatchObject({ id: report.id, state: 'draft' });
  expect((await house.app.inject('/api/linked-report/file.pdf')).statusCode).toBe(200);
  expect((await house.app.inject(`/api/reports/${report.id}`)).statusCode).toBe(404);
  expect((await house.app.inject('/api/answers')).statusCode).toBe(403);
});

test('foreword and conclusions are written with a version check', async () => {
  const texts = { foreword: `Ett gott år.\n\n${markup}`, conclusions: 'Mer tillsammans.' };
  const changed = await patch(report.version, texts);
  expect(changed.json()).toMatchObject({ version: report.version + 1, ...texts });
  expect((await patch(report.version, texts)).statusCode).toBe(412);
  report = changed.json();
  expect(report.text.chapters[0]).toMatchObject({ anchor: 'forord' });
  expect(report.text.chapters.at(-1)).toMatchObject({ anchor: 'slutsatser' });
});

test('a draft is gathered anew and keeps what people wrote', async () => {
  const refreshed = await post(`/api/reports/${report.id}/refresh`, {}, report.version);
  expect(refreshed.json()).toMatchObject({ foreword: report.foreword, state: 'draft' });
  report = refreshed.json();
});

test('a frozen report is public, and its checksum is of what is downloaded', async () => {
  const decision = { decision: 'Rådet 2026-11-22 § 5', decidedOn: '2026-11-22' };
  const frozen = await post(`/api/reports/${report.id}/freeze`, decision, report.version);
  expect(frozen.json()).toMatchObject({ state: 'frozen', ...decision });
  report = frozen.json();
  caller = anonymous;
  const { body } = await house.app.inject(`/api/reports/${report.id}/file.json`);
  expect(hashText(body)).toBe(report.checksum);
  const read = await house.app.inject({
    url: `/api/reports/${report.id}`,
    headers: { 'accept-language': 'en' },
  });
  expect(faultOfShape('ReportPage', read.json())).toBeUndefined();
  expect(seen(read.json())).toContain('2 of 4 parties have answered. [1]');
});

test('nothing changes a frozen report', async () => {
  const { version } = report;
  const refusals = [
    await patch(version, { foreword: 'Nytt', conclusions: '' }),
    await post(`/api/reports/${report.id}/refresh`, {}, version),
    await post(
      `/api/reports/${report.id}/freeze`,
      { decision: 'Igen', decidedOn: '2026-11-22' },
      version,
    ),
  ];
  expect(refusals.map((refused) => refused.json().code)).toEqual(
    Array.from({ length: 3 }, () => 'report/frozen'),
  );
  const changed = await house.database.app.pool.connect();
  try {
    await changed.query('begin read write');
    await changed.query(`select set_config('samsyn.roles', 'coordinator,system', true)`);
    const { rowCount } = await changed.query(`update annual_report set foreword = 'x'`);
    expect(rowCount).toBe(0);
  } finally {
    await changed.query('rollback');
    changed.release();
  }
});

test('while a report is set others are answered, and who asks for the same file shares it', async () => {
  const before = asked;
  let letGo: () => void = () => {};
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  const order: string[] = [];
  const readFile = async (name: string) => {
    const file = await house.app.inject(`/api/reports/${report.id}/file.pdf`);
    order.push(name);
    return file;
  };
  const files = [readFile('file'), readFile('file')];
  while (asked === before) await house.app.inject('/api/health');
  const page = await house.app.inject(`/api/reports/${report.id}`);
  order.push('page');
  letGo();
  const [one, other] = await Promise.all(files);
  expect(order).toEqual(['page', 'file', 'file']);
  expect([page.statusCode, one!.statusCode]).toEqual([200, 200]);
  expect(one!.rawPayload.equals(other!.rawPayload)).toBe(true);
  expect(asked).toBe(before + 1);
});

test('the PDF is tagged, and markup in it is text', async () => {
  const { rawPayload, headers } = await house.app.inject(`/api/reports/${report.id}/file.pdf`);
  expect(headers['content-type']).toBe('application/pdf');
  const text = rawPayload.toString('latin1');
  for (const sign of ['/StructTreeRoot', '/H3', 'pdfuaid', '/Lang (sv)']) {
    expect(text).toContain(sign);
  }
});

test.each([
  ['docx', 'word/document.xml'],
  ['pptx', 'ppt/slides/slide2.xml'],
])('the %s file says the same, and markup in it is text', async (ending, part) => {
  const { rawPayload } = await house.app.inject(`/api/reports/${report.id}/file.${ending}`);
  const xml = strFromU8(unzipSync(rawPayload)[part]!);
  expect(xml).toContain('2 av 4 parter har svarat');
  expect(xml).not.toContain('<img');
  const again = await house.app.inject(`/api/reports/${report.id}/file.${ending}`);
  expect(again.rawPayload.equals(rawPayload)).toBe(true);
});

test('a frozen report is put right by a new one that names it', async () => {
  const made = await post('/api/reports', { round: opened.round, corrects: report.id });
  const correction: ReportPageText = made.json();
  expect(correction).toMatchObject({ corrects: report.id });
  expect(correction.text.lead).toContain('rättar årsrapporten');
  const decision = { decision: 'Rådet § 6', decidedOn: '2026-11-22' };
  const again = await post('/api/reports', { round: opened.round, corrects: correction.id });
  expect(again.json()).toMatchObject({ code: 'report/not-frozen' });
  await post(`/api/reports/${correction.id}/freeze`, decision, 1);
  caller = anonymous;
  const { reports } = (await house.app.inject('/api/reports')).json();
  expect(reports).toMatchObject([
    { id: correction.id, corrects: report.id },
    { id: report.id, correctedBy: correction.id },
  ]);
});
