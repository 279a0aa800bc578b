import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type {
  JointEffortAnswered,
  JointEffortsText,
  PossibleJointEffortText,
} from '#contract/joint-efforts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { speak } from '#contract/text/format.ts';
import { sayMeeting } from '#contract/text/say-joint-effort.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { readAs } from '../commitments/commitment-parameter.ts';
import {
  type CommitmentClient,
  commitmentClient,
  personOf,
} from '../commitments/testing/commitment-client.ts';
import { selectAreaGround } from '../gaps/queries.ts';
import { answerProposal } from './answer-proposal.ts';
import { composeJointEfforts } from './compose-joint-efforts.ts';
import { insertActivity } from './testing/insert-activity.ts';

const board = personOf('county-administrative-board', 'contributor');
const police = personOf('police-authority', 'contributor');
const region = personOf('region-uppsala', 'contributor');
const reader = personOf('police-authority', 'reader');
const area = 'deso2025:0380C1130';
let caller: Caller = board;
let house: TestApp;
let client: CommitmentClient;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  client = commitmentClient(house);
});
beforeEach(async () => {
  caller = board;
  await house.database.owner.query('truncate commitment, activity, effort_pair, sharing cascade');
});
afterAll(() => house.close());

const found = async (who: Caller, query = ''): Promise<JointEffortsText> => {
  caller = who;
  const { status, body } = await client.ask<JointEffortsText>(
    'GET',
    `${paths.jointEfforts}${query}`,
  );
  expect(status).toBe(200);
  return body;
};
const promise = async (who: Caller, what: string, state: 'draft' | 'submitted' = 'submitted') => {
  caller = who;
  const { body } = await client.create({
    what,
    areas: [area],
    from: '2026-08-15',
    to: '2026-12-20',
  });
  if (state === 'submitted') await client.move(body, 'submitted');
  return body;
};
const answer = async (
  who: Caller,
  { first, second }: Pick<PossibleJointEffortText, 'first' | 'second'>,
  given: string,
  reason = 'Vi har fullt i höst',
) => {
  caller = who;
  const key = ({ kind, id }: { kind: string; id: string }) => ({ kind, id });
  return client.ask<JointEffortAnswered & { code?: string }>('POST', paths.jointEffortAnswers, {
    ...{ first: key(first), second: key(second), answer: given, reason },
  });
};
const pairOfTwo = async (): Promise<PossibleJointEffortText> => {
  await promise(board, 'Läxhjälp på biblioteket');
  await promise(police, 'Hjälp med läxor för elever');
  return (await found(board)).proposals[0]!;
};

test('plans of two parties are proposed with their reasons in words', async () => {
  const proposal = await pairOfTwo();
  const list = await found(board);
  expect(faultOfShape('JointEfforts', list)).toBeUndefined();
  expect([list.efforts, list.total]).toEqual([2, 1]);
  expect(proposal).toMatchObject({ isOwn: true, isDouble: true, answers: [], restsUntil: null });
  expect(proposal.reasons.map(({ kind }) => kind).sort()).toEqual([
    'place',
    'subject',
    'target-group',
    'time',
  ]);
  expect(sayMeeting(speak('sv'), proposal, (party) => party)).toMatch(
    /^Båda: .*Gottsunda.*barn.*15 augusti 2026\s– 20 december 2026.*läxor.*\. Olika: .+ \/ .+\.$/,
  );
});

test('a party that sees only one of the plans is proposed nothing, and drafts are never compared', async () => {
  await promise(board, 'Läxhjälp på biblioteket');
  await promise(police, 'Hjälp med läxor för elever', 'draft');
  expect((await found(board)).total).toBe(0);
  expect((await found(police)).total).toBe(0);
  // A party's own list of activities is its own until it shares it.
  await insertActivity(house.database, {
    ...{ party: 'region-uppsala', what: 'Hjälp med läxor', areas: [area] },
  });
  expect((await found(board)).total).toBe(0);
  expect((await found(region)).total).toBe(1);
  await house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     values ('region-uppsala', 'activity', 'all-parties', '', 'Prov')`,
  );
  expect((await found(board)).proposals[0]).toMatchObject({
    differences: ['party', 'kind', 'action-area'],
  });
});

test('a refused match rests for a year from the answer and then returns', async () => {
  const proposal = await pairOfTwo();
  expect(await answer(police, proposal, 'no')).toMatchObject({
    status: 200,
    body: { restsUntil: '2027-11-22', agreedOn: null },
  });
  for (const who of [board, police]) {
    const list = await found(who);
    expect([list.total, list.proposals]).toEqual([0, []]);
    expect(list.resting).toMatchObject([
      {
        restsUntil: '2027-11-22',
        answers: [{ party: 'police-authority', answer: 'no', reason: 'Vi har fullt i höst' }],
      },
    ]);
  }
  for (const [day, total] of [
    ['2027-11-21', 0],
    ['2027-11-22', 1],
  ] as const) {
    expect((await foundOn(day)).total).toBe(total);
  }
});

/** What the police find on another day, when the plans are still going on. */
async function foundOn(day: string): Promise<JointEffortsText> {
  const { app } = house.database;
  await house.database.owner.query(`update commitment set to_date = '2028-12-31'`);
  const ground = await selectAreaGround(house.database.public);
  return readAs(app, police, (db) => composeJointEfforts(db, police, ground, { day, most: 50 }));
}

test('a pair rests whatever is changed in its plans', async () => {
  const proposal = await pairOfTwo();
  await answer(police, proposal, 'not-now');
  await house.database.owner.query(
    `update commitment set what = what || ' varje dag', version = version + 1`,
  );
  const list = await found(board);
  expect(list.total).toBe(0);
  expect(list.resting[0]?.restsUntil).toBe('2027-02-22');
});

test('the others see that it rests, but neither who answered nor why', async () => {
  const proposal = await pairOfTwo();
  await answer(police, proposal, 'no', 'Hemligt skäl');
  const list = await found(region);
  expect(list.total).toBe(0);
  expect(list.resting).toMatchObject([{ isOwn: false, answers: [], restsUntil: '2027-11-22' }]);
  expect(JSON.stringify(list)).not.toContain('Hemligt skäl');
});

test('yes of both is an agreement, and a later no lets it rest', async () => {
  const proposal = await pairOfTwo();
  const first = await answer(board, proposal, 'yes', '');
  expect(first.body).toEqual({ restsUntil: null, agreedOn: null });
  expect((await found(police)).proposals[0]?.answers).toMatchObject([
    { party: 'county-administrative-board', answer: 'yes' },
  ]);
  const second = await answer(police, proposal, 'yes', '');
  expect(second.body).toEqual({ restsUntil: null, agreedOn: '2026-11-22' });
  const agreed = await found(board);
  expect([agreed.total, agreed.agreed]).toMatchObject([0, [{ agreedOn: '2026-11-22' }]]);
  await answer(board, proposal, 'no');
  expect((await found(police)).resting).toHaveLength(1);
});

test('two answers at once both count', async () => {
  const proposal = await pairOfTwo();
  const key = ({ kind, id }: PossibleJointEffortText['first']) => ({ kind, id });
  const yes = { first: key(proposal.first), second: key(proposal.second), answer: 'yes' as const };
  await Promise.all(
    [board, police].map((who) =>
      answerProposal(house.database.app, who, { ...yes, reason: '' }, '2026-11-22'),
    ),
  );
  expect((await found(board)).agreed).toHaveLength(1);
});

test('only the two parties answer, with a reason unless it is a yes', async () => {
  const proposal = await pairOfTwo();
  const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [
    status,
    body.code,
  ];
  expect(codeOf(await answer(region, proposal, 'no'))).toEqual([404, 'joint-effort/unknown-pair']);
  expect(codeOf(await answer(reader, proposal, 'no'))).toEqual([403, 'access/role-needed']);
  expect(codeOf(await answer(anonymous, proposal, 'no'))).toEqual([401, 'access/sign-in-needed']);
  expect(codeOf(await answer(police, proposal, 'no', '  '))).toEqual([
    400,
    'joint-effort/reason-needed',
  ]);
  const made = { ...proposal, second: { ...proposal.second, id: crypto.randomUUID() } };
  expect(codeOf(await answer(board, made, 'no'))).toEqual([404, 'joint-effort/unknown-pair']);
  expect((await found(board)).total).toBe(1);
});

test('the list can be saved, with markup shown as text', async () => {
  await promise(board, '<b>Läxhjälp</b> på biblioteket');
  await promise(police, '=HYPERLINK("x") hjälp med läxor');
  const answered = await house.app.inject({
    url: pathTo(paths.jointEffortsTable, { ending: 'csv' }),
  });
  expect(answered.statusCode).toBe(200);
  expect(answered.headers['cache-control']).toBe('no-store');
  expect(answered.body).toContain('<b>Läxhjälp</b>');
  expect(answered.body).not.toMatch(/(^|[;,"])=HYPERLINK/m);
});
