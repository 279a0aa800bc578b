import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { fetchPlaces } from '#server/features/fetches/fetch-places.ts';
import { sourceById } from '#server/features/fetches/read-catalogue.ts';
import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import type { SourceClient } from '#server/sources/client/source-client.ts';
import { inProcess } from './in-process.ts';
import { openSources } from './rules.ts';
import { simulatedClock } from './simulated-clock.ts';

const clock = simulatedClock(Date.parse('2026-11-22T12:00:00Z'));
const source = sourceById('scb-places')!;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

/** The invented sources, with every code of county 03 as one of county 24: a county nobody has heard of here. */
function elsewhere(): SourceClient {
  const { transport } = inProcess(openSources(), clock);
  const home = (text: string): string => text.replaceAll(/("|=|,|%2C)24/g, '$103');
  return openSourceClient({
    clock,
    transport: async (request) => {
      const answer = await transport({
        ...request,
        address: new URL(home(request.address.href)),
        body: request.body && home(request.body),
      });
      return { ...answer, headers: withoutPacking(answer.headers), body: abroad(answer.body) };
    },
  });
}

const withoutPacking = ({ 'content-length': _, ...rest }: Readonly<Record<string, string>>) => rest;

async function* abroad(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const whole = Buffer.concat(chunks).toString('utf8');
  yield Buffer.from(whole.replaceAll('"03', '"24').replaceAll('Uppsala län', 'Västerbottens län'));
}

/** The places of county 24, with time passing as the client's pace needs it. */
async function fetchThere(): ReturnType<typeof fetchPlaces> {
  let isDone = false;
  const places = fetchPlaces(elsewhere(), database.loads, source, '24', {}).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await clock.pass(1000);
    await new Promise((next) => setTimeout(next, 5));
  }
  return places;
}

test('a county that the program does not know gets its name and municipalities from the source', async () => {
  expect(await fetchThere()).toMatchObject({ state: 'done', cells: 9 });
  const { rows } = await database.owner.query(
    `select a.id, a.name, array(select parent_id from area_nesting n where n.area_id = a.id
       order by n.distance) as parents
     from area a where a.id like 'county:24' or a.id like 'municipality:24%' order by a.id limit 2`,
  );
  expect(rows).toEqual([
    { id: 'county:24', name: 'Västerbottens län', parents: ['country:SE'] },
    { id: 'municipality:2405', name: 'Håbo', parents: ['county:24', 'country:SE'] },
  ]);
  expect(await fetchThere()).toMatchObject({ state: 'unchanged', cells: 9 });
});
