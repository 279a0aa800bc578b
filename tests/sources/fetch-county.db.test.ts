import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaProfile } from '#contract/areas.ts';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { FetchPlanText, FetchRunText, NoticeList } from '#contract/fetches.ts';
import type { IndicatorValues } from '#contract/indicators.ts';
import type { Problem } from '#contract/problem.ts';
import { commandLine } from '#domain/accounts/command-line.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { storeRelease } from '#server/features/releases/commands.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';
import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import type { SourceClient } from '#server/sources/client/source-client.ts';
import { inProcess } from './in-process.ts';
import { openSources } from './rules.ts';
import { type ServedSources, serveSources } from './serve.ts';
import { simulatedClock } from './simulated-clock.ts';

const headers = { host: '127.0.0.1:80' };
const testDay = new Date('2026-11-22T12:00:00Z');
const author = 'Eva';
let sources: ServedSources;
let database: TestDatabase;
let app: App;

beforeAll(async () => {
  // As the tables of Statistics Sweden are told to be: those of work and homes hold small areas only.
  sources = await serveSources({ onlySmallAreas: ['TAB6680'] });
  database = await createTestDatabase();
  app = await openApp(openSourceClient({ mirror: sources.address }));
});

afterAll(async () => {
  await app.close();
  await database.close();
  await sources.close();
});

async function openApp(client: SourceClient): Promise<App> {
  const built = await buildApp({
    identify: async () => commandLine,
    database,
    logger: false,
    clock: () => testDay,
    sources: client,
  });
  await built.ready();
  return built;
}

async function get<Body>(url: string): Promise<Body> {
  const answer = await app.inject({ url, headers });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

async function post<Body>(url: string, payload: object): Promise<{ status: number; body: Body }> {
  const answer = await app.inject({ method: 'POST', url, headers, payload });
  return { status: answer.statusCode, body: answer.json() };
}

/** Starts a fetch and follows it to its end. */
async function fetchCounty(): Promise<FetchRunText> {
  const { body } = await post<FetchRunText>('/api/fetches', { county: '03', author });
  return ended(body.id);
}

async function ended(id: string): Promise<FetchRunText> {
  for (;;) {
    const run = await get<FetchRunText>(`/api/fetches/${id}`);
    if (run.endedAt !== null && !['planned', 'running'].includes(run.state)) return run;
    await new Promise((next) => setTimeout(next, 30));
  }
}

const valuesOf = (indicator: string, division: string) =>
  get<IndicatorValues>(`/api/indicators/${indicator}/values?division=${division}`);

/** Somebody loads half of what the sources say of the country. */
async function halve(indicator: string, period: string): Promise<void> {
  const figure = (await valuesOf(indicator, 'county')).comparison!.figure;
  expect(figure.period).toBe(period);
  await storeRelease(database.loads, {
    kind: 'upload',
    publisher: 'Invented office',
    table: 'T1',
    licence: 'CC0',
    note: '',
    fileName: 'half.csv',
    author,
    role: 'operator',
    fetchedAt: testDay.toISOString(),
    publishAt: undefined,
    programVersion: 'test',
    raw: new Uint8Array([1]),
    observations: [
      {
        indicator,
        area: 'country:SE' as AreaId,
        period: parsePeriod(period),
        group: { sex: 'total', age: 'total' },
        measured: { value: figure.value! / 2 },
      },
    ],
  });
}

async function untilRunning(id: string, source: string): Promise<void> {
  for (;;) {
    const run = await get<FetchRunText>(`/api/fetches/${id}`);
    if (run.parts.find((part) => part.source === source)?.state === 'running') return;
    await new Promise((next) => setTimeout(next, 30));
  }
}

const statesOf = (run: FetchRunText): Record<string, string> =>
  Object.fromEntries(
    run.parts.map((part) => [part.source, part.error?.sentence ?? part.state] as const),
  );

test('the plan tells what would be asked, and asks nothing', async () => {
  const plan = await get<FetchPlanText>('/api/fetches/plan?county=03');
  expect(plan.countyName).toBe('Uppsala län');
  expect(plan.parts[0]).toMatchObject({ source: 'scb-places' });
  expect(plan.calls).toBeGreaterThan(plan.parts.length);
  expect(sources.asked).toEqual([]);
});

let wholeFetch = 0;

test('a county comes whole: areas, six of the seven indicators, the country, and the rule without stand-in', async () => {
  const run = await fetchCounty();
  wholeFetch = sources.asked.length;
  expect(statesOf(run)).toMatchObject({ 'scb-labour-market': 'done', 'police-notices': 'done' });
  expect(run.state).toBe('done');
  for (const indicator of [
    'net-income',
    'employment',
    'education',
    'unemployment',
    'financial-assistance',
  ]) {
    const read = await valuesOf(indicator, 'deso2025');
    expect(read.comparison, indicator).toMatchObject({ area: 'country:SE', standIn: false });
    expect(read.values.filter((value) => value !== null).length, indicator).toBeGreaterThan(240);
  }
  const sick = await valuesOf('sick-days', 'regso2025');
  expect(sick.comparison).toMatchObject({ area: 'country:SE', standIn: false });
  const eligible = await valuesOf('upper-secondary-eligibility', 'municipality');
  expect(eligible.values.filter((value) => value !== null)).toHaveLength(8);

  const rule = await get<RuleEvaluation>('/api/rules/gallande/evaluation?division=deso2025');
  expect(rule.summary.standInName).toBeNull();
  expect(rule.areas).toHaveLength(247);
  const { notices } = await get<NoticeList>('/api/notices?municipality=0380');
  expect(notices.length).toBeGreaterThan(0);
  expect(new Set(notices.map((notice) => notice.precision)).has('unknown')).toBe(false);
});

test('the same again changes nothing, part by part', async () => {
  const run = await fetchCounty();
  expect(statesOf(run)).toEqual(
    Object.fromEntries(run.parts.map((part) => [part.source, 'unchanged'])),
  );
});

test('a fetch that was cancelled or killed goes on where it ended, and a jump waits for a person', async () => {
  await halve('net-income', '2024');
  await halve('population', '2025');
  const before = sources.asked.length;
  sources.behave('hang', 'api.kolada.se');
  const { body: begun } = await post<FetchRunText>('/api/fetches', { county: '03', author });
  const busy = await post<Problem>('/api/fetches', { county: '03', author });
  expect(busy).toMatchObject({ status: 409, body: { code: 'fetch/already-running' } });
  await untilRunning(begun.id, 'kolada-municipalities');
  await post(`/api/fetches/${begun.id}/cancel`, { author });
  const cancelled = await ended(begun.id);
  expect(cancelled.state).toBe('cancelled');
  expect(statesOf(cancelled)).toMatchObject({ 'kolada-municipalities': 'waiting' });

  // As a kill leaves it: nobody runs what says that it runs.
  await database.owner.query("update fetch_run set state = 'running' where id = $1", [begun.id]);
  await database.owner.query(
    "update fetch_part set state = 'running' where run_id = $1 and state = 'waiting'",
    [begun.id],
  );
  expect((await get<FetchRunText>(`/api/fetches/${begun.id}`)).interrupted).toBe(true);
  sources.recover();
  const run = await fetchCounty();
  expect(run.id).toBe(begun.id);
  // Everything is asked once; only the question that got no answer is asked again.
  expect(sources.asked.length - before).toBe(wholeFetch + 1);

  expect(run.state).toBe('partly');
  expect(statesOf(run)).toMatchObject({ 'scb-income': 'held', 'scb-population': 'held' });
  const jump = run.parts.find((part) => part.source === 'scb-income')!.judgement!.jumps.at(-1)!;
  expect(jump).toMatchObject({ indicator: 'net-income' });
  expect(jump.after / jump.before).toBeCloseTo(2, 2);
  const shown = async () => (await valuesOf('net-income', 'deso2025')).comparison?.figure.value;
  expect(await shown()).toBe(jump.before);

  const decide = (source: string, decision: string) =>
    post<FetchRunText>(`/api/fetches/${run.id}/parts/${source}/decision`, { decision, author });
  expect((await decide('scb-income', 'load')).body.state).toBe('partly');
  expect(await shown()).toBe(jump.after);
  expect((await decide('scb-population', 'drop')).body.state).toBe('done');
  expect(await decide('scb-population', 'load')).toMatchObject({ status: 409 });
  const { rows } = await database.owner.query(
    "select action from audit_entry where action like 'fetch/held%' order by number",
  );
  expect(rows.map((row) => row.action)).toEqual(['fetch/held-loaded', 'fetch/held-dropped']);
});

test('during a 24-hour outage every page answers with the last good figures and says how old they are', async () => {
  const clock = simulatedClock(testDay.getTime());
  const silent = openSources();
  silent.behave('hang');
  const { transport } = inProcess(silent, clock);
  await app.close();
  app = await openApp(openSourceClient({ transport, clock, random: () => 0.5 }));
  for (const _hours of [6, 12, 18, 24]) {
    const { body } = await post<FetchRunText>('/api/fetches', { county: '03', author });
    for (;;) {
      const run = await get<FetchRunText>(`/api/fetches/${body.id}`);
      if (run.endedAt !== null) {
        expect(run.state).toBe('failed');
        expect(run.parts.every((part) => part.error !== null)).toBe(true);
        break;
      }
      await clock.pass(30_000);
      await new Promise((next) => setTimeout(next, 5));
    }
    const values = await valuesOf('employment', 'deso2025');
    expect(values).toMatchObject({ stale: true, staleBecause: { reason: 'source-failed' } });
    expect(values.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(values.comparison).toMatchObject({ standIn: false });
    const profile = await get<AreaProfile>('/api/areas/deso2025:0380A0010');
    expect(profile).toMatchObject({ stale: true });
    for (const url of ['/api/divisions/deso2025/map', '/api/fetches', '/api/notices'])
      await get(url);
    await clock.pass(6 * 3600 * 1000);
  }
});
