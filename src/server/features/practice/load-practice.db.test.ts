import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaList, AreaProfile, MapData } from '#contract/areas.ts';
import type { CommitmentList, PlanMatrix } from '#contract/commitments.ts';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { InstallationText } from '#contract/installation.ts';
import type { JointEffortsText } from '#contract/joint-efforts.ts';
import type { NeedList } from '#contract/needs.ts';
import type { PartyText } from '#contract/parties.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { RoundList, RoundPage } from '#contract/rounds.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import type { Truths } from '#domain/practice/compose-truths.ts';
import { type Database, openDatabase } from '../../database/connect.ts';
import { prepareDatabase } from '../../database/prepare-database.ts';
import { createEmptyDatabase, createTestDatabase } from '../../database/testing/test-database.ts';
import { buildApp } from '../../http/app.ts';
import type { App } from '../../http/feature.ts';
import { truthsFile } from './load-practice.ts';
import { preparePractice } from './prepare-practice.ts';

const choice = { areas: 220, seed: 98, folder: mkdtempSync(join(tmpdir(), 'samsyn-practice-')) };
let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;
let database: Database;
let app: App;
let truths: Truths;
let caller: Caller = anonymous;

beforeAll(async () => {
  empty = await createEmptyDatabase();
  database = await openDatabase(empty.config);
  await preparePractice(choice)(database, empty.config);
  truths = JSON.parse(readFileSync(join(choice.folder, truthsFile), 'utf8')) as Truths;
  app = await buildApp({
    database,
    clock: () => new Date('2026-11-22T12:00:00Z'),
    identify: async () => caller,
    logger: false,
  });
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.close();
  await empty.drop();
  rmSync(choice.folder, { recursive: true });
});

const ask = async (url: string) => {
  const answer = await app.inject({ url, headers: { host: '127.0.0.1' } });
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  return answer;
};
const read = async <T>(url: string): Promise<T> => (await ask(url)).json<T>();
const codeOf = (area: string): string => area.slice(area.indexOf(':') + 1);

test('the rule finds exactly the areas that are planted, and decides the rest', async () => {
  const { summary, areas } = await read<RuleEvaluation>(
    '/api/rules/1/evaluation?division=deso2025',
  );
  const met = (count: number) =>
    areas
      .filter((area) => area.met === count)
      .map((area) => codeOf(area.area))
      .sort();
  expect(summary).toMatchObject({ areas: 220, knownConditions: 7, standIn: false });
  expect(met(7)).toEqual(truths.disadvantaged['7']);
  expect(met(6)).toEqual(truths.disadvantaged['6']);
  expect(truths.disadvantaged['7'].length).toBeGreaterThan(4);
  const undecided = areas.filter((area) => area.undecided > 0).map((area) => codeOf(area.area));
  expect(undecided.sort()).toEqual(truths.undecided.toSorted());
});

test('the map has every area with the neighbours it was made with, in both editions', async () => {
  const map = await read<MapData>('/api/divisions/deso2025/map');
  const found = map.areas.map((id, i) => [codeOf(id), map.neighbours[i]!.length]);
  expect(Object.fromEntries(found)).toEqual(truths.neighbours);
  const before = await read<AreaList>('/api/divisions/deso2018/areas');
  expect(before.areas).toHaveLength(220 - truths.boundaryChange.length);
  expect(before.areas.every((area) => area.hasGeometry)).toBe(true);
  const codes = new Set(before.areas.map((area) => area.code));
  expect(truths.boundaryChange.filter((change) => !codes.has(change.before))).toEqual([]);
});

test('every kind of missing value is kept as it was planted', async () => {
  const { rows } = await database.owner.query(
    `select indicator_id as indicator, substr(area_id, 10) as area, period_id as period, missing as reason
     from shown_observation join (select * from jsonb_to_recordset($1)
       as p (indicator text, area text, period text)) p
     on indicator_id = p.indicator and area_id = 'deso2025:' || p.area and period_id = p.period
     where sex = 'total' and age = 'total'`,
    [JSON.stringify(truths.missing)],
  );
  const key = (one: object) => JSON.stringify(Object.entries(one).sort());
  expect(rows.map(key).sort()).toEqual(truths.missing.map(key).sort());
  expect(new Set(truths.missing.map((one) => one.reason)).size).toBe(7);
});

test('a page says that its area is invented, from its publisher to its parties', async () => {
  const installation = await read<InstallationText>('/api/installation');
  expect(installation).toMatchObject({ kind: 'practice', seed: 98, areas: 220 });
  expect(installation.name.sv).toBe('Övningslän');
  const area = truths.disadvantaged['7'][0]!;
  const profile = await read<AreaProfile>(`/api/areas/deso2025:${area}`);
  expect(profile.area.parents.map(({ name }) => name)).toContain('Övningslän');
  const { parties } = await read<{ parties: PartyText[] }>('/api/parties');
  expect(parties).toHaveLength(19);
  expect(parties.filter((party) => party.kind === 'municipality')).toHaveLength(8);
  const openapi = await read<{ info: { description: string } }>('/api/openapi.json');
  expect(openapi.info.description).toMatch(/^Practice County – everything here is invented/);
  expect((await ask('/api/docs?sprak=sv')).body).toContain('Övningslän – allt här är påhittat');
});

test('every file to save says that it is invented: in its name and in its rows', async () => {
  const line = 'Övningslän – allt här är påhittat';
  const area = `deso2025:${truths.disadvantaged['7'][0]!}`;
  for (const path of [
    '/api/indicators/education/values.csv?division=deso2025',
    '/api/rules/1/evaluation.csv?division=deso2025',
    `/api/areas/${area}/profile.csv`,
    '/api/parties.csv',
  ]) {
    const answer = await ask(path);
    expect(answer.headers['content-disposition']).toContain('filename="ovningslan-');
    const [, ...rows] = answer.body.trimEnd().split('\r\n');
    expect(rows.filter((row) => !row.endsWith(line))).toEqual([]);
  }
  const book = await ask(`/api/areas/${area}/profile.xlsx`);
  const texts = strFromU8(unzipSync(book.rawPayload)['xl/sharedStrings.xml']!);
  expect(texts).toContain(line);
  expect((await ask(`/api/areas/${area}/profile.json-stat`)).body).toContain(line);
});

test('a second start makes nothing, and the database opens as nothing else', async () => {
  const count = async (): Promise<string> =>
    (await database.owner.query('select count(*) as n from audit_entry')).rows[0].n;
  const before = await count();
  expect(await preparePractice(choice)(database, empty.config)).toEqual({
    migrations: [],
    files: [],
  });
  expect(await count()).toBe(before);
  await expect(prepareDatabase(database, empty.config)).rejects.toMatchObject({
    code: 'installation/is-practice',
  });
  await expect(
    preparePractice({ ...choice, seed: 7 })(database, empty.config),
  ).rejects.toMatchObject({ code: 'installation/other-practice', data: { areas: 220, seed: 98 } });
});

test('a start that was cut off is made whole by the next one, with nothing twice', async () => {
  const state = async (): Promise<unknown> =>
    (
      await database.owner.query(
        `select (select count(*) from release) as releases, (select count(*) from observation) as cells,
           (select count(*) from area) as areas, (select count(*) from area_neighbour) as neighbours`,
      )
    ).rows;
  const whole = await state();
  await database.owner.query(
    `update installation set made_at = null;
     with last as (select id from release order by number desc limit 1), cells as (
       delete from observation where release_id = (select id from last)), raw as (
       delete from release_raw where release_id = (select id from last)), coverage as (
       delete from release_coverage where release_id = (select id from last))
     delete from release where id = (select id from last)`,
  );
  expect(await state()).not.toEqual(whole);
  await preparePractice(choice)(database, empty.config);
  expect(await state()).toEqual(whole);
});

/** Somebody who runs the coordination group, at the convening party. */
const coordinator: Caller = {
  kind: 'account',
  account: '98000000-0000-4000-8000-000000000001',
  name: 'Samordnaren',
  party: 'practice-county-board',
  roles: ['coordinator', 'contributor'],
  bodies: ['coordination-group'],
};
async function as<T>(who: Caller, work: () => Promise<T>): Promise<T> {
  caller = who;
  return work().finally(() => {
    caller = anonymous;
  });
}

test('nineteen invented parties have promised something in the second of two adopted plans', async () => {
  const matrix = await as(coordinator, () => read<PlanMatrix>(paths.planMatrix));
  expect(matrix.rows).toHaveLength(7);
  expect(matrix.parties).toHaveLength(19);
  const { commitments } = await as(coordinator, () => read<CommitmentList>(paths.commitments));
  expect(new Set(commitments.map(({ party }) => party)).size).toBe(19);
  expect(commitments.some(({ state }) => state === 'draft')).toBe(false);
  const { rows } = await database.owner.query(
    `select (select count(*)::int from commitment) + (select count(*)::int from activity) as efforts,
       (select count(*)::int from agreement_version where part = 'plan' and state = 'adopted') as plans`,
  );
  expect(rows[0]).toEqual({ efforts: 60, plans: 2 });
});

test('the three hidden pairs are among the five first possible joint efforts of sixty', async () => {
  const { proposals } = await as(coordinator, () => read<JointEffortsText>(paths.jointEfforts));
  const pairs = proposals
    .slice(0, 5)
    .map(({ first, second }) => [first.what, second.what].map((what) => what.slice(0, 20)).sort());
  for (const pair of [
    ['Rörelse och lek på s', 'Öppen idrottshall me'],
    ['Föräldrar vandrar på', 'Närvaro på torget fr'],
    ['Samordnad vägledning', 'Uppsökande väglednin'],
  ]) {
    expect(pairs).toContainEqual(pair.sort());
  }
});

test('a need that three municipalities have is a county-wide one, and one that two have is not', async () => {
  const { groups } = await as(coordinator, () => read<NeedList>(paths.needs));
  const counts = groups.map(({ needs, municipalities }) => [needs.length, municipalities.length]);
  expect(counts.sort()).toEqual([
    [2, 2],
    [3, 3],
  ]);
});

test('two follow-up rounds tell who was late and who is silent', async () => {
  const { rounds } = await as(coordinator, () => read<RoundList>(paths.rounds));
  expect(rounds.map(({ year, closed }) => [year, closed !== null])).toEqual([
    [2026, false],
    [2025, true],
  ]);
  const pages = await as(coordinator, () =>
    Promise.all(rounds.map(({ id }) => read<RoundPage>(pathTo(paths.round, { round: id })))),
  );
  const silent = pages.map(
    ({ parties }) => parties.filter(({ participation }) => participation === 'silent').length,
  );
  expect(pages.map(({ late }) => late)).toEqual([1, 2]);
  expect(silent).toEqual([4, 2]);
  expect(pages.map(({ isPastDeadline }) => isPastDeadline)).toEqual([true, true]);
});

test('a real county is not opened for practice', async () => {
  const real = await createTestDatabase();
  try {
    const open = preparePractice(choice)(real, real.config);
    await expect(open).rejects.toMatchObject({ code: 'installation/is-real' });
    // As it was before a database said what it holds: its areas tell.
    await real.owner.query('delete from installation');
    await expect(preparePractice(choice)(real, real.config)).rejects.toMatchObject({
      code: 'installation/is-real',
    });
  } finally {
    await real.close();
  }
});
