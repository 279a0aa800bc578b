import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandLine } from '#domain/accounts/command-line.ts';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';

const hour = 3_600_000;
const start = new Date('2026-12-31T22:59:58Z').getTime();

let database: TestDatabase;
let app: App;
let now = start;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await buildApp({
    identify: async () => commandLine,
    database,
    clock: () => new Date(now),
    logger: false,
  });
  await app.ready();
  await loadForLater();
});

afterAll(async () => {
  await app.close();
  await database.close();
});

const read = async (url: string): Promise<unknown> => {
  const answer = await app.inject(url);
  expect(answer.statusCode, url).toBe(200);
  return answer.json();
};

/** Everything that a visitor sees of the figures and their releases. */
const everything = (): Promise<unknown> =>
  Promise.all(
    [
      '/api/releases',
      '/api/areas/deso2025:0380C1230',
      '/api/indicators/unemployment/values?division=deso2025&period=2024',
      '/api/rules/1/evaluation?division=deso2025',
    ].map(read),
  );

/** A file whose figures show in an hour, by the database's clock. */
async function loadForLater(): Promise<void> {
  const file = 'område;indikator;period;värde\n0380;population;2022;240000\n';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(file));
  const statement = {
    ...{ author: 'Eva', publisher: 'SCB', table: 'x', licence: 'CC0', note: '' },
    publishAt: new Date(Date.now() + hour).toISOString(),
    fileHash: Buffer.from(hash).toString('hex'),
  };
  const form = new FormData();
  form.set('file', new File([file], 'senare.csv'));
  form.set('statement', JSON.stringify(statement));
  const answer = await app.inject({ method: 'POST', url: '/api/releases', payload: form });
  expect(answer.statusCode).toBe(201);
}

test.each([
  ['an hour forward', hour],
  ['an hour back', -hour],
  ['thirty days forward', 30 * 24 * hour],
  ['thirty days back', -30 * 24 * hour],
])(
  'a clock that jumps %s publishes nothing early, hides nothing and weeds nothing',
  async (_, jump) => {
    now = start;
    const before = await everything();
    now = start + jump;
    expect(await everything()).toEqual(before);
    const { rows } = await database.owner.query(
      "select from release where file_name = 'senare.csv' and publish_at > now()",
    );
    expect(rows.length).toBeGreaterThan(0);
  },
);
