import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { FetchPlanText, FetchRunText } from '#contract/fetches.ts';
import type { IndicatorValues } from '#contract/indicators.ts';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';
import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import { type ServedSources, serveSources } from './serve.ts';

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
  app = await openApp();
});

afterAll(async () => {
  await app.close();
  await database.close();
  await sources.close();
});

async function openApp(): Promise<App> {
  const built = await buildApp({
    database,
    logger: false,
    clock: () => testDay,
    sources: openSourceClient({ mirror: sources.address }),
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

test('a county comes whole: areas, six of the seven indicators, and the country; again changes nothing', async () => {
  const first = await fetchCounty();
  console.time('second');
  expect(first.state).toBe('done');
  const values = (indicator: string, division: string) =>
    get<IndicatorValues>(`/api/indicators/${indicator}/values?division=${division}`);
  const six = ['net-income', 'employment', 'education', 'unemployment', 'financial-assistance'];
  for (const indicator of six) {
    const read = await values(indicator, 'deso2025');
    expect(read.comparison, indicator).toMatchObject({ area: 'country:SE', standIn: false });
    expect(read.values.filter((value) => value !== null).length, indicator).toBeGreaterThan(240);
  }
  const sick = await values('sick-days', 'regso2025');
  expect(sick.comparison).toMatchObject({ area: 'country:SE', standIn: false });
  const eligible = await values('upper-secondary-eligibility', 'municipality');
  expect(eligible.values.filter((value) => value !== null)).toHaveLength(8);

  const rule = await get<RuleEvaluation>('/api/rules/gallande/evaluation?division=deso2025');
  expect(rule.summary.standInName).toBeNull();
  expect(rule.areas).toHaveLength(247);

  const second = await fetchCounty();
  expect(second.id).not.toBe(first.id);
  expect(statesOf(second)).toEqual(
    Object.fromEntries(second.parts.map((part) => [part.source, 'unchanged'])),
  );
});
