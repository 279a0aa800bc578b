import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { NeedList } from '#contract/needs.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { speak } from '#contract/text/format.ts';
import { sayProposalDraft } from '#contract/text/say-need.ts';
import type { Caller } from '#domain/access/caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import {
  type CommitmentClient,
  commitmentClient,
  personOf,
} from '../commitments/testing/commitment-client.ts';

const person = (municipality: string) => personOf(`${municipality}-municipality`, 'contributor');
const tierp = person('tierp');
const board = {
  ...personOf('county-administrative-board', 'contributor', 'coordinator'),
  bodies: ['coordination-group'],
};
let caller: Caller = tierp;
let house: TestApp;
let client: CommitmentClient;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  client = commitmentClient(house);
});
beforeEach(async () => {
  caller = tierp;
  await house.database.owner.query('truncate need, county_proposal, sharing');
});
afterAll(() => house.close());

type Saved = { id: string; version: number; code?: string };
const state = async (who: Caller, subject: string, what = 'Platserna räcker inte') => {
  caller = who;
  return client.ask<Saved>('POST', paths.needs, { kind: { kind: 'subject', subject }, what });
};
const needsOf = async (who: Caller): Promise<NeedList> => {
  caller = who;
  return (await client.ask<NeedList>('GET', paths.needs)).body;
};
const share = (...parties: string[]) =>
  house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     select unnest($1::text[]), 'need', 'all-parties', '', 'Prov'`,
    [parties.map((party) => `${party}-municipality`)],
  );

test('a need is seen by its own party alone until it shares it', async () => {
  const { status, body } = await state(tierp, 'Skyddat boende');
  expect([status, body.version]).toEqual([201, 1]);
  const own = await needsOf(tierp);
  expect(faultOfShape('NeedList', own)).toBeUndefined();
  expect(own.groups).toMatchObject([{ needs: [{ id: body.id, what: 'Platserna räcker inte' }] }]);
  expect((await needsOf(board)).groups).toEqual([]);
  await share('tierp');
  expect((await needsOf(board)).groups).toHaveLength(1);
});

test('needs of one kind from three municipalities become a county-wide proposal that tells who said what', async () => {
  await state(tierp, 'Skyddat boende', 'Fem familjer fick vänta');
  await state(person('heby'), 'skyddade boenden', 'Vi köper platser långt bort');
  await share('tierp', 'heby', 'habo');
  expect((await needsOf(board)).groups[0]?.isCountyWide).toBe(false);
  const unasked = { key: '', title: 'Egenmäktigt', body: 'Egenmäktigt' };
  caller = tierp;
  expect((await client.ask<Saved>('POST', paths.countyProposals, unasked)).status).toBe(403);
  caller = board;
  const key = (await needsOf(board)).groups[0]!.key;
  const early = { key, title: 'För tidigt', body: 'För tidigt' };
  expect((await client.ask<Saved>('POST', paths.countyProposals, early)).body.code).toBe(
    'need/not-county-wide',
  );
  await state(person('habo'), 'Boende, skyddat', 'Ingen plats i länet');
  const [group] = (await needsOf(board)).groups;
  expect(group?.isCountyWide).toBe(true);
  const draft = sayProposalDraft(speak('sv'), group!, 'Skyddat boende', (party) => party);
  expect(draft.title).toBe('Länsövergripande samverkan: Skyddat boende');
  expect(draft.body).toContain('tierp-municipality, 22 november 2026: Fem familjer fick vänta');
  expect(draft.body).toContain('3 kommuner');
  expect((await client.ask('POST', paths.countyProposals, { key, ...draft })).status).toBe(201);
  const { proposals } = await needsOf(tierp);
  expect(proposals).toMatchObject([
    { party: 'county-administrative-board', title: draft.title, body: draft.body },
  ]);
  expect(proposals[0]?.needs.map(({ party }) => party)).toEqual([
    'habo-municipality',
    'heby-municipality',
    'tierp-municipality',
  ]);
});

test('a kept proposal is read by those who may read every need in it, and by nobody when one is shared no more', async () => {
  for (const one of ['tierp', 'heby', 'habo']) await state(person(one), 'Skyddat boende');
  await share('tierp', 'heby', 'habo');
  const [group] = (await needsOf(board)).groups;
  const kept = { key: group!.key, title: 'Förslag', body: 'Text' };
  await client.ask('POST', paths.countyProposals, kept);
  expect((await needsOf(board)).proposals).toHaveLength(1);
  await house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     values ('heby-municipality', 'need', 'own', '', 'Prov')`,
  );
  expect((await needsOf(board)).proposals).toEqual([]);
  expect((await needsOf(tierp)).proposals).toEqual([]);
});

test('a need is changed and withdrawn by its own party, from the version that stands', async () => {
  const { body } = await state(tierp, 'Skyddat boende');
  const url = pathTo(paths.need, { need: body.id });
  const content = { kind: { kind: 'policy-area', policyArea: 'integration' }, what: 'Språkstöd' };
  caller = board;
  expect((await client.ask<Saved>('PUT', url, content, 1)).body.code).toBe('need/unknown-need');
  caller = tierp;
  expect((await client.ask<Saved>('PUT', url, content)).status).toBe(428);
  expect((await client.ask<Saved>('PUT', url, content, 1)).body).toEqual({
    id: body.id,
    version: 2,
  });
  expect((await client.ask<Saved>('PUT', url, content, 1)).status).toBe(412);
  expect((await needsOf(tierp)).groups[0]?.key).toBe('policy-area:integration');
  expect((await client.ask<Saved>('DELETE', url, undefined, 2)).status).toBe(200);
  expect((await needsOf(tierp)).groups).toEqual([]);
  expect((await client.ask<Saved>('DELETE', url, undefined, 3)).body.code).toBe(
    'need/unknown-need',
  );
});

test('a policy area that does not exist and a subject without a word are refused', async () => {
  const made = { kind: { kind: 'policy-area', policyArea: 'x' }, what: 'Något' };
  expect((await client.ask<Saved>('POST', paths.needs, made)).body.code).toBe(
    'need/unknown-policy-area',
  );
  expect((await state(tierp, '12 34')).body.code).toBe('need/no-subject');
});

test('the needs can be saved as a table with names', async () => {
  await state(tierp, 'Skyddat boende', '<i>Platser</i>');
  const url = `${pathTo(paths.needsTable, { ending: 'csv' })}?sprak=sv`;
  const answer = await house.app.inject({ url });
  expect(answer.body).toContain('Skyddat boende');
  expect(answer.body).toContain('Tierps kommun');
  expect(answer.body).toContain('<i>Platser</i>');
});
