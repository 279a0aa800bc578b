import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandLine } from '#domain/accounts/command-line.ts';
import { type Database, openDatabase } from '#server/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';
import { layStretch, type StretchOfNetwork } from './stretch-of-network.ts';

/** What a visitor or an operator may have to wait at most while the database cannot be reached, in ms. */
const longestWait = 5000;
const longestHealthWait = 2000;

let database: TestDatabase;
let stretch: StretchOfNetwork;
let overStretch: Database;
let app: App;

beforeAll(async () => {
  database = await createTestDatabase();
  stretch = await layStretch(database.config.address);
  overStretch = await openDatabase({ ...database.config, address: stretch.address });
  app = await buildApp({
    identify: async () => commandLine,
    database: overStretch,
    logger: false,
    requestsPerMinute: 1_000_000,
  });
  await app.ready();
});

afterAll(async () => {
  await app.close();
  stretch.heal();
  await overStretch.close();
  await stretch.close();
  await database.close();
});

const pages = [
  '/api/divisions/deso2025/areas',
  '/api/areas/deso2025:0380C1230',
  '/api/indicators/unemployment/values?division=deso2025&period=2024',
  '/api/rules/1/evaluation?division=deso2025',
  '/api/releases',
  '/api/log',
];

/** The answer's status and how long it took. */
async function ask(
  request: InjectOptions | string,
): Promise<{ status: number; code: unknown; milliseconds: number; body: unknown }> {
  const started = performance.now();
  const answer = await app.inject(request);
  const body = answer.json() as { code?: unknown };
  return {
    status: answer.statusCode,
    code: body.code,
    milliseconds: performance.now() - started,
    body,
  };
}

const file = 'område;indikator;period;värde\n0380;population;2023;241000\n';
const load = (): InjectOptions => {
  const form = new FormData();
  form.set('file', new File([file], 'folk.csv'));
  form.set(
    'statement',
    JSON.stringify({
      author: 'Eva',
      publisher: 'SCB',
      table: 'x',
      licence: 'CC0',
      note: '',
      publishAt: null,
      fileHash,
    }),
  );
  return { method: 'POST', url: '/api/releases', payload: form };
};
const fileHash = await crypto.subtle
  .digest('SHA-256', new TextEncoder().encode(file))
  .then((hash) => Buffer.from(hash).toString('hex'));

const heldReleases = async (): Promise<number> =>
  (await database.owner.query("select from release where file_name = 'folk.csv'")).rowCount ?? 0;

test('long work that loses the database gives up in five seconds, and one that is only long does not', async () => {
  const { pool } = overStretch.loads;
  await pool.query('select pg_sleep(2.5)');
  const work = pool.query('select pg_sleep(60)').catch((error: unknown) => error);
  await pool.query('select');
  stretch.cut();
  const started = performance.now();
  expect(String(await work)).toMatch(/Connection terminated/);
  expect(performance.now() - started).toBeLessThan(longestWait);
  stretch.heal();
});

test('without the database every question ends in five seconds, and all is well five seconds after', async () => {
  for (const url of pages) expect(await ask(url)).toMatchObject({ status: 200 });
  stretch.cut();
  const [health, ...answers] = await Promise.all([
    ask('/api/health'),
    ...pages.map((url) => ask(url)),
    ask(load()),
  ]);
  expect(health).toMatchObject({ status: 503, code: 'http/database-unavailable' });
  expect(health!.milliseconds).toBeLessThan(longestHealthWait);
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, code: 'http/database-unavailable' });
    expect(answer.milliseconds).toBeLessThan(longestWait);
  }
  stretch.heal();
  const healed = performance.now();
  for (const url of ['/api/health', ...pages]) {
    await expect.poll(() => ask(url), { timeout: longestWait }).toMatchObject({ status: 200 });
  }
  expect(performance.now() - healed).toBeLessThan(longestWait);
  // The load that nobody had an answer to can be sent again: it is there once.
  expect([200, 201]).toContain((await ask(load())).status);
  expect(await heldReleases()).toBe(1);
});
