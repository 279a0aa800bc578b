import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  DocumentContent,
  GoverningDocumentList,
  GoverningDocumentText,
} from '#contract/documents.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';

let caller: Caller = anonymous;
let server: TestApp;
beforeAll(async () => {
  server = await createTestApp(undefined, () => caller);
});
afterAll(() => server.close());

async function list(day?: string): Promise<readonly GoverningDocumentText[]> {
  const url = day === undefined ? '/api/documents' : `/api/documents?day=${day}`;
  const answer = await server.app.inject({ method: 'GET', url });
  expect(faultOfShape('GoverningDocumentList', answer.json())).toBeUndefined();
  return (answer.json() as GoverningDocumentList).documents;
}
const titlesWhere = async (validity: string, day: string): Promise<readonly string[]> =>
  (await list(day)).filter((one) => one.validity === validity).map(({ title }) => title);

test('from the sources alone exactly three documents have expired on 21 November 2026', async () => {
  expect(await titlesWhere('expired', '2026-11-21')).toEqual([
    'Regional strategi för jämställdhet 2018–2020',
    'Strategi och åtgärdsprogram ANDT-L i Uppsala län 2017–2021',
    'Psykisk hälsa – Länsgemensam handlingsplan 2019',
  ]);
});

test('the strategy for 2024–2030 is in force, and the development strategy should have been revised', async () => {
  const inForce = await titlesWhere('in-force', '2026-11-21');
  expect(inForce).toContain(
    'Strategi för ett jämställt och jämlikt Uppsala län. Visioner, viljeinriktning och målområden för 2024–2030',
  );
  expect(await titlesWhere('revision-overdue', '2026-11-21')).toEqual([
    'Regional utvecklingsstrategi för Uppsala län (RUS)',
  ]);
  expect(await titlesWhere('expired', '2019-06-01')).toEqual([]);
});

test('the register as a table tells the state in words', async () => {
  const { body, statusCode } = await server.app.inject({
    method: 'GET',
    url: '/api/documents.csv?day=2026-11-21',
    headers: { 'accept-language': 'sv' },
  });
  expect(statusCode).toBe(200);
  expect(body.match(/Utgången/g)).toHaveLength(3);
});

const revised: DocumentContent = {
  kind: 'strategy',
  title: 'Ny regional utvecklingsstrategi',
  publisher: 'Region Uppsala',
  validFrom: '2027-01-01',
  validTo: null,
  untilReplaced: true,
  revisionExpected: null,
  url: 'https://example.org/rus.pdf',
  source: 'Beslut i regionfullmäktige',
  replacedBy: null,
  replacedOn: null,
};

test('a coordinator adds a document and says what it replaces, from the version that stands', async () => {
  const stranger = await server.app.inject({
    method: 'POST',
    url: '/api/documents',
    payload: revised,
  });
  expect(stranger.statusCode).toBe(401);
  caller = everyRole;
  const added = await server.app.inject({
    method: 'POST',
    url: '/api/documents',
    payload: revised,
  });
  expect(added.statusCode).toBe(201);
  const { version, id, validity, replacedByTitle, ...old } = (await list()).find(
    (one) => one.id === 'regional-development-strategy',
  )!;
  expect([validity, replacedByTitle]).toEqual(['revision-overdue', null]);
  const change = (payload: object, ifMatch: number) =>
    server.app.inject({
      method: 'PUT',
      url: `/api/documents/${id}`,
      payload,
      headers: { 'if-match': `"${ifMatch}"` },
    });
  const replaced = {
    ...old,
    replacedBy: 'ny-regional-utvecklingsstrategi',
    replacedOn: '2027-01-01',
  };
  expect((await change({ ...replaced, replacedOn: null }, version)).json()).toMatchObject({
    code: 'document/replacement-undated',
  });
  expect((await change(replaced, version)).statusCode).toBe(200);
  expect((await change(replaced, version)).statusCode).toBe(412);
  expect(
    (await change({ ...replaced, url: 'javascript:alert(1)' }, version + 1)).json(),
  ).toMatchObject({ code: 'document/malformed-address' });
  const on = async (day: string) =>
    (await list(day)).find((one) => one.id === 'regional-development-strategy');
  expect(await on('2026-12-31')).toMatchObject({ validity: 'revision-overdue' });
  expect(await on('2027-01-01')).toMatchObject({
    validity: 'replaced',
    replacedByTitle: 'Ny regional utvecklingsstrategi',
  });
});
