import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type {
  AgreementContentText,
  AgreementVersionText,
  InForceText,
  VersionComparison,
} from '#contract/plans.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';

let caller: Caller = everyRole;
let server: TestApp;
beforeAll(async () => {
  server = await createTestApp(undefined, () => caller);
});
beforeEach(() => {
  caller = everyRole;
});
afterAll(() => server.close());

async function ask<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { body, version }: { readonly body?: object; readonly version?: number } = {},
): Promise<{ readonly status: number; readonly body: Answer; readonly text: string }> {
  const answer = await server.app.inject({
    method,
    url,
    ...(body === undefined ? {} : { payload: body }),
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  return {
    status: answer.statusCode,
    body: (isJson ? answer.json() : undefined) as Answer,
    text: answer.body,
  };
}

const administratorOf = (party: string): Caller => ({
  ...everyRole,
  party,
  roles: ['party-administrator'],
});

test('from the sources alone: 2 priorities, 4 + 3 action areas, 4 + 3 joint activities, 19 parties', async () => {
  const { body } = await ask<InForceText>('GET', '/api/plan');
  expect(faultOfShape('InForce', body)).toBeUndefined();
  expect(body.plan?.content.priorities.map(({ direction }) => direction)).toEqual([
    'promote',
    'counter',
  ]);
  expect(body.plan?.counts).toEqual([
    {
      priority: 'promote-health',
      actionAreas: 4,
      alsoActionAreas: 0,
      jointActivities: 4,
      alsoJointActivities: 0,
    },
    {
      priority: 'counter-violence',
      actionAreas: 3,
      alsoActionAreas: 1,
      jointActivities: 3,
      alsoJointActivities: 2,
    },
  ]);
  expect(body.plan?.signOff).toMatchObject({ known: false, parties: 19, signed: [] });
  expect(body.plan?.decision).toEqual({ number: null, date: null, note: '' });
  expect(body.plan?.dayKnown).toBe(false);
});

test('the agreement has its parts as sections with anchors, and a stranger may read it', async () => {
  caller = anonymous;
  const { body } = await ask<InForceText>('GET', '/api/plan');
  const sections = body.agreement!.content.sections;
  expect(new Set(sections.map(({ part }) => part))).toEqual(
    new Set(['intention', 'priorities', 'commitments', 'follow-up']),
  );
  expect(sections.map(({ anchor }) => anchor)).toContain('atagande');
  expect(sections.at(-1)?.text).toContain('åtar sig parterna att identifiera aktuella insatser');
});

test('each plan item names the section of the agreement that it realises', async () => {
  const { body } = await ask<InForceText>('GET', '/api/plan');
  const anchors = new Set(body.plan!.clauses.map(({ anchor }) => anchor));
  expect(anchors).toEqual(new Set(body.agreement!.content.sections.map(({ anchor }) => anchor)));
  const pictures = body.plan!.content.jointActivities.find(
    ({ id }) => id === 'situational-pictures',
  );
  expect(pictures?.realises).toBe('insatser-for-samverkan');
  expect(anchors).toContain(pictures?.realises);
});

test('asked for a day before the first there is no plan, and what is no day is refused', async () => {
  const before = await ask<InForceText>('GET', '/api/plan?day=2017-12-31');
  expect(before.body).toEqual({ day: '2017-12-31', agreement: null, plan: null });
  const asked = await ask<InForceText>('GET', '/api/plan?day=2021-06-01');
  expect(asked.body.plan?.id).toBe('plan-1');
  expect((await ask('GET', '/api/plan?day=2021-02-30')).status).toBe(400);
});

test('the plan as a table has nine rows: seven activities and two action areas without', async () => {
  const { text, status } = await ask('GET', '/api/plan.csv');
  expect(status).toBe(200);
  expect(text).toContain('Förutsättningar för goda levnadsvanor');
  expect(text.match(/saknar mått/g)).toHaveLength(9);
  expect((await ask('GET', '/api/plan.xlsx')).status).toBe(200);
});

test('what is adopted cannot be changed, by anybody, not even past the program', async () => {
  const { body } = await ask<AgreementVersionText>('GET', '/api/plan/versions/plan-1');
  const change = await ask<{ code: string }>('PUT', '/api/plan/versions/plan-1', {
    body: body.content,
    version: body.version,
  });
  expect([change.status, change.body.code]).toEqual([409, 'plan/not-a-draft']);
  const everything = { party: undefined, actor: 'x', roles: ['coordinator', 'system'] };
  const changed = await inWriteTransaction(server.database.app, everything, async (tx) => {
    const { rows } = await sql`
      update agreement_version set decision_note = 'x' where id = 'plan-1' returning id`.execute(
      tx,
    );
    return rows;
  });
  expect(changed).toEqual([]);
});

test('a draft is the coordinators’, a proposal the parties’, and an adopted version everybody’s', async () => {
  const begun = await ask<AgreementVersionText>('POST', '/api/plan/versions', {
    body: { part: 'plan' },
  });
  expect([begun.status, begun.body.id, begun.body.state]).toEqual([201, 'plan-2', 'draft']);
  const again = await ask<{ code: string }>('POST', '/api/plan/versions', {
    body: { part: 'plan' },
  });
  expect([again.status, again.body.code]).toEqual([409, 'plan/open-version-exists']);

  const read = async (by: Caller): Promise<number> => {
    caller = by;
    const { status } = await ask('GET', '/api/plan/versions/plan-2');
    caller = everyRole;
    return status;
  };
  const party = administratorOf('uppsala-municipality');
  expect([await read(everyRole), await read(party), await read(anonymous)]).toEqual([
    200, 404, 404,
  ]);

  // A new action area without a goal keeps it from being proposed.
  const content: AgreementContentText = {
    ...begun.body.content,
    actionAreas: [
      ...begun.body.content.actionAreas.filter(({ id }) => id !== 'knowledge-of-violence'),
      {
        id: '',
        priority: 'promote-health',
        alsoUnder: [],
        name: { sv: 'En meningsfull fritid', en: 'Meaningful leisure' },
        goal: null,
        followedWith: [],
        realises: null,
      },
    ],
    jointActivities: begun.body.content.jointActivities.filter(
      ({ actionArea }) => actionArea !== 'knowledge-of-violence',
    ),
  };
  const path = '/api/plan/versions/plan-2';
  const unsure = await ask<{ code: string }>('PUT', path, { body: content });
  expect([unsure.status, unsure.body.code]).toEqual([428, 'http/version-needed']);
  const changed = await ask<AgreementVersionText>('PUT', path, {
    body: content,
    version: begun.body.version,
  });
  expect(changed.body.content.actionAreas.at(-1)?.id).toBe('en-meningsfull-fritid');
  const late = await ask<{ code: string; data: object }>('PUT', path, {
    body: content,
    version: begun.body.version,
  });
  expect([late.status, late.body.data]).toEqual([412, { standing: changed.body.version }]);
  const refused = await ask<{ code: string; data: object }>('POST', `${path}/step`, {
    body: { step: 'propose' },
    version: changed.body.version,
  });
  expect([refused.body.code, refused.body.data]).toEqual([
    'plan/goal-needed',
    { names: ['En meningsfull fritid'] },
  ]);

  const actionAreas = changed.body.content.actionAreas.map((area) =>
    area.goal === null
      ? { ...area, goal: { sv: 'Alla unga har en fritid.', en: 'All young people have leisure.' } }
      : area,
  );
  const whole = await ask<AgreementVersionText>('PUT', path, {
    body: { ...changed.body.content, actionAreas },
    version: changed.body.version,
  });
  const proposed = await ask<AgreementVersionText>('POST', `${path}/step`, {
    body: { step: 'propose' },
    version: whole.body.version,
  });
  expect(proposed.body.state).toBe('proposed');
  expect([await read(party), await read(anonymous)]).toEqual([200, 404]);

  const decision = { number: '3/2027', date: '2027-01-15', validFrom: '2027-02-01', note: '' };
  const adopted = await ask<AgreementVersionText>('POST', `${path}/adoption`, {
    body: decision,
    version: proposed.body.version,
  });
  expect(adopted.body).toMatchObject({
    state: 'adopted',
    decision: { number: '3/2027', date: '2027-01-15' },
    signOff: { known: true, parties: 19, signed: [] },
  });
  expect(await read(anonymous)).toBe(200);

  // The day before the earlier one is in force, the day itself the new one; both can be read.
  const planOn = async (day: string) =>
    (await ask<InForceText>('GET', `/api/plan?day=${day}`)).body.plan;
  expect(await planOn('2027-01-31')).toMatchObject({ id: 'plan-1', validTo: '2027-01-31' });
  expect(await planOn('2027-02-01')).toMatchObject({ id: 'plan-2', validTo: null });

  const compared = await ask<VersionComparison>('GET', '/api/plan/versions/plan-1/changes/plan-2');
  expect(compared.body.changes.map(({ change, name }) => `${change} ${name}`)).toEqual([
    'added En meningsfull fritid',
    'removed Kunskap om våld',
    'removed Webbkurs om våld',
  ]);
});

test('each party signs for itself, once, and who has not is named', async () => {
  const path = '/api/plan/versions/plan-2/signatures';
  const body = { signedOn: '2026-11-20', signatory: 'Kommundirektör' };
  caller = administratorOf('uppsala-municipality');
  const signed = await ask<AgreementVersionText>('POST', path, { body });
  expect(signed.body.signOff.signed).toEqual([
    {
      party: 'uppsala-municipality',
      name: { sv: 'Uppsala kommun', en: 'Uppsala Municipality' },
      on: '2026-11-20',
      signatory: 'Kommundirektör',
    },
  ]);
  expect(signed.body.signOff.missing).toHaveLength(18);
  const again = await ask<{ code: string }>('POST', path, { body });
  expect([again.status, again.body.code]).toEqual([409, 'plan/already-signed']);
  caller = administratorOf('tierp-municipality');
  const future = await ask<{ code: string }>('POST', path, {
    body: { ...body, signedOn: '2026-12-01' },
  });
  expect(future.body.code).toBe('plan/signed-in-future');
  caller = { ...everyRole, roles: ['coordinator'] };
  expect((await ask('POST', path, { body })).status).toBe(403);
});

test('a discarded draft of the agreement is gone, and the plan hangs on the one in force', async () => {
  const agreement = await ask<AgreementVersionText>('POST', '/api/plan/versions', {
    body: { part: 'agreement' },
  });
  const plan = await ask<AgreementVersionText>('POST', '/api/plan/versions', {
    body: { part: 'plan' },
  });
  expect(plan.body.agreement).toBe('agreement-2');
  const early = await ask<AgreementVersionText>('POST', '/api/plan/versions/plan-3/step', {
    body: { step: 'propose' },
    version: plan.body.version,
  });
  const adoption = { number: '4', date: '2027-03-01', validFrom: '2027-03-01', note: '' };
  const refused = await ask<{ code: string }>('POST', '/api/plan/versions/plan-3/adoption', {
    body: adoption,
    version: early.body.version,
  });
  expect(refused.body.code).toBe('plan/agreement-not-adopted');
  const before = caller;
  caller = { ...everyRole, bodies: ['coordination-group', 'secretariat'] };
  const byOthers = await ask('POST', '/api/plan/versions/plan-3/adoption', {
    body: adoption,
    version: early.body.version,
  });
  expect(byOthers.status).toBe(403);
  caller = before;
  const gone = await ask('DELETE', '/api/plan/versions/agreement-2', {
    version: agreement.body.version,
  });
  expect(gone.status).toBe(200);
  const { body } = await ask<AgreementVersionText>('GET', '/api/plan/versions/plan-3');
  expect(body.agreement).toBe('agreement-1');
});

test('of twenty edits at once from the same version one is kept, and the others are told', async () => {
  const { body } = await ask<AgreementVersionText>('GET', '/api/plan/versions/plan-3');
  const back = await ask<AgreementVersionText>('POST', '/api/plan/versions/plan-3/step', {
    body: { step: 'withdraw' },
    version: body.version,
  });
  const edits = Array.from({ length: 20 }, (_, i) =>
    ask<AgreementVersionText>('PUT', '/api/plan/versions/plan-3', {
      body: { ...back.body.content, title: { sv: `Plan ${i}`, en: `Plan ${i}` } },
      version: back.body.version,
    }),
  );
  const statuses = (await Promise.all(edits)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  const kept = (await edits[statuses.indexOf(200)]!).body.content.title;
  const now = await ask<AgreementVersionText>('GET', '/api/plan/versions/plan-3');
  expect([now.body.content.title, now.body.version]).toEqual([kept, back.body.version + 1]);
});

test('markup in a draft stays text', async () => {
  const { body } = await ask<AgreementVersionText>('GET', '/api/plan/versions/plan-3');
  const text = '<script>alert(1)</script>';
  const saved = await ask<AgreementVersionText>('PUT', '/api/plan/versions/plan-3', {
    body: {
      ...body.content,
      sections: [{ anchor: '', heading: text, part: 'intention', text }],
    },
    version: body.version,
  });
  expect(saved.body.content.sections).toEqual([
    { anchor: 'script-alert-1-script', heading: text, part: 'intention', text },
  ]);
});
