import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { buildApp } from '../../http/app.ts';
import type { App } from '../../http/feature.ts';

let database: TestDatabase;
let app: App;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await buildApp({ database, clock: () => new Date('2026-11-22T12:00:00Z') });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const print = (area: string, language = 'sv') =>
  app.inject({
    url: `/api/areas/${area}/profile.pdf?sprak=${language}`,
    headers: { host: '127.0.0.1' },
  });
const pagesOf = (pdf: Buffer): number =>
  Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1'))?.[1]);

test('areas from all over the county print on exactly two pages', async () => {
  const { areas } = (
    await app.inject({ url: '/api/divisions/deso2025/areas', headers: { host: '127.0.0.1' } })
  ).json<{ areas: { id: string }[] }>();
  expect(areas).toHaveLength(184);
  // All 184 were tried once; every twelfth keeps watch.
  for (const { id } of areas.filter((_, i) => i % 12 === 0)) {
    const answer = await print(id);
    expect(answer.statusCode, id).toBe(200);
    expect(pagesOf(answer.rawPayload), id).toBe(2);
  }
});

test('the file is tagged, in the reader’s language and named after the area', async () => {
  const swedish = await print('deso2025:0380C1230');
  expect(swedish.headers['content-type']).toBe('application/pdf');
  const text = swedish.rawPayload.toString('latin1');
  expect(text).toMatch(/\/Marked true/);
  expect(text).toMatch(/\/Lang\s*\(sv/);
  expect((await print('deso2025:0380C1230', 'en')).rawPayload.toString('latin1')).toMatch(
    /\/Lang\s*\(en/,
  );
});

test('an area without values still prints and says what is lacking', async () => {
  const answer = await print('regso2025:0380R040');
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  expect((await print('deso2025:0380A9999')).statusCode).toBe(404);
});
