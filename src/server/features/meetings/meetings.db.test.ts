import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MeetingList, MeetingText } from '#contract/meetings.ts';
import type { GroupReportText } from '#contract/rounds.ts';
import type { Caller } from '#domain/access/caller.ts';
import {
  createTestApp,
  everyRole,
  faultOfShape,
  statementsOf,
  type TestApp,
} from '../../testing/test-app.ts';
import { memberOf } from '../../testing/test-callers.ts';

let house: TestApp;
let caller: Caller;
const lead: Caller = { ...everyRole, bodies: ['regional-working-groups', 'coordination-group'] };
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
afterAll(() => house.close());
beforeEach(() => {
  caller = lead;
});

const ask = async <T>(body = 'coordination-group'): Promise<T> =>
  (await house.app.inject(`/api/bodies/${body}/meetings`)).json();
const set = (day: string, place: string | null = null, body = 'coordination-group') =>
  house.app.inject({
    method: 'POST',
    url: `/api/bodies/${body}/meetings`,
    payload: { day, place },
  });
const change = (
  method: 'PUT' | 'DELETE',
  { id, version }: Pick<MeetingText, 'id' | 'version'>,
  payload?: object,
) =>
  house.app.inject({
    method,
    url: `/api/meetings/${id}`,
    headers: { 'if-match': `"${version}"` },
    ...(payload === undefined ? {} : { payload }),
  });

/** A report that a body hands in, today or as if on another day. */
async function handIn(body: string, title: string, day?: string): Promise<GroupReportText> {
  const written = await house.app.inject({
    method: 'POST',
    url: '/api/group-reports',
    payload: { body, title, text: 'Vi har träffats.' },
  });
  const { id } = written.json();
  const sent = await house.app.inject({
    method: 'POST',
    url: `/api/group-reports/${id}/submit`,
    headers: { 'if-match': '"1"' },
  });
  expect(sent.statusCode, sent.body).toBe(200);
  if (day !== undefined) {
    await house.database.owner.query('update group_report set submitted_at = $1 where id = $2', [
      `${day}T12:00:00Z`,
      id,
    ]);
  }
  return sent.json();
}

test('what has been handed in waits without a meeting, and stands on its agenda once one is set', async () => {
  await handIn('regional-working-groups', 'Hedersgruppens halvår');
  await handIn('coordination-group', 'Till kansligruppen');
  const before = await ask<MeetingList>();
  expect(faultOfShape('MeetingList', before)).toBeUndefined();
  expect(before).toMatchObject({
    next: null,
    waiting: [
      {
        title: 'Hedersgruppens halvår',
        body: 'regional-working-groups',
        submitted: '2026-11-22',
      },
    ],
  });
  expect(before.waiting).toHaveLength(1);
  expect((await ask<MeetingList>('secretariat')).waiting).toMatchObject([
    { title: 'Till kansligruppen' },
  ]);
  const made = await set('2026-12-10', 'Länsstyrelsen');
  expect(made.statusCode, made.body).toBe(201);
  expect(faultOfShape('Meeting', made.json())).toBeUndefined();
  const answer = await house.app.inject('/api/bodies/coordination-group/meetings');
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(3);
  expect(answer.json()).toMatchObject({
    next: {
      day: '2026-12-10',
      place: 'Länsstyrelsen',
      agenda: [{ title: 'Hedersgruppens halvår' }],
    },
    waiting: [],
    held: [],
  });
});

test('a meeting that has been held keeps its agenda and can neither be moved nor called off', async () => {
  const { rows } = await house.database.owner.query<{ id: string }>(
    `insert into meeting (id, body_id, held_on, changed_by)
     values (gen_random_uuid(), 'coordination-group', '2026-10-01', 'Prov') returning id`,
  );
  await handIn('regional-working-groups', 'Till oktober', '2026-09-15');
  const { held, next } = await ask<MeetingList>();
  expect(held).toMatchObject([{ day: '2026-10-01', agenda: [{ title: 'Till oktober' }] }]);
  expect(next?.agenda.map(({ title }) => title)).toEqual(['Hedersgruppens halvår']);
  const past = { id: rows[0]!.id, version: 1 };
  for (const refused of [
    await change('PUT', past, { day: '2026-12-20', place: null }),
    await change('DELETE', past),
  ]) {
    expect(refused.json()).toMatchObject({ status: 409, code: 'meeting/already-held' });
  }
});

test('a report stays with the body it was handed in to when the reporting lines change', async () => {
  await house.database.owner.query(
    `update body set definition = jsonb_set(definition, '{reportsTo}', '"secretariat"')
     where id = 'regional-working-groups'`,
  );
  expect((await ask<MeetingList>()).next?.agenda).toHaveLength(1);
  expect((await ask<MeetingList>('secretariat')).waiting).toHaveLength(1);
});

test('a meeting is moved from the version that stands, and called off', async () => {
  const made: MeetingText = (await set('2027-02-01')).json();
  const moved = await change('PUT', made, { day: '2027-02-03', place: 'Uppsala slott' });
  expect(moved.json()).toMatchObject({ day: '2027-02-03', place: 'Uppsala slott', version: 2 });
  expect((await change('DELETE', made)).statusCode).toBe(412);
  expect((await ask<MeetingList>()).later).toMatchObject([{ day: '2027-02-03', agenda: [] }]);
  expect((await change('DELETE', { id: made.id, version: 2 })).statusCode).toBe(200);
  expect((await ask<MeetingList>()).later).toEqual([]);
  const log: { entries: { action: string }[] } = (await house.app.inject('/api/log')).json();
  expect(log.entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['meeting/set', 'meeting/moved', 'meeting/cancelled']),
  );
});

test.each([
  ['meeting/malformed-day', 400, '2026-02-30'],
  ['meeting/day-has-passed', 400, '2026-11-21'],
  ['meeting/same-day', 409, '2026-12-10'],
])('%s is refused', async (code, status, day) => {
  expect((await set(day)).json()).toMatchObject({ code, status });
});

test('whoever runs the body keeps its meetings, every party reads them, and nobody else', async () => {
  caller = { ...everyRole, bodies: ['council'] };
  expect((await set('2027-03-01')).json().code).toBe('access/role-needed');
  caller = lead;
  expect((await set('2027-03-01', null, 'atlantis')).statusCode).toBe(403);
  const { next } = await ask<MeetingList>();
  caller = { ...everyRole, bodies: ['council'] };
  const elsewhere = await change('DELETE', next!);
  expect(elsewhere.json().code).toBe('access/role-needed');
  caller = memberOf('heby-municipality', 'reader');
  expect((await ask<MeetingList>()).next?.agenda).toHaveLength(1);
  expect((await ask<{ code: string }>('atlantis')).code).toBe('body/unknown-body');
  caller = memberOf(undefined, 'operator');
  expect((await ask<MeetingList>()).next).toMatchObject({ day: '2026-12-10', agenda: [] });
  caller = { kind: 'anonymous' };
  expect((await house.app.inject('/api/bodies/coordination-group/meetings')).statusCode).toBe(401);
});

test('a report is read by every party once it is handed in, and a draft by its own', async () => {
  const { next } = await ask<MeetingList>();
  const written = await house.app.inject({
    method: 'POST',
    url: '/api/group-reports',
    payload: { body: 'coordination-group', title: 'Utkast', text: '' },
  });
  const read = async (id: string) => (await house.app.inject(`/api/group-reports/${id}`)).json();
  expect(await read(written.json().id)).toMatchObject({ title: 'Utkast', submitted: null });
  caller = memberOf('heby-municipality', 'reader');
  expect(await read(next!.agenda[0]!.id)).toMatchObject({ text: 'Vi har träffats.' });
  expect(await read(written.json().id)).toMatchObject({ code: 'round/unknown-group-report' });
  expect(await read('nonsense')).toMatchObject({ status: 404 });
});
