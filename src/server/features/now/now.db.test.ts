import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LetterListText, NowPageText } from '#contract/now.ts';
import { paths } from '#contract/paths.ts';
import type { AccountCaller } from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';
import type { Letter, Mail } from '../../mail/mail.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { insertPromises } from '../rounds/testing/insert-promises.ts';
import { lookAtDigest } from './keep-digest.ts';

const board = 'county-administrative-board';
const police = 'police-authority';
const accountIds = { [board]: id(1), [police]: id(2) } as const;
let caller: AccountCaller;
let house: TestApp;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
beforeEach(async () => {
  await house.database.owner.query(
    'truncate commitment, round, annual_report, letter, digest_week, visit, account cascade',
  );
  await person(board, 'contributor');
  await person(police, 'contributor');
  caller = callerOf(police, 'contributor');
});
afterAll(() => house.close());

function id(number: number): string {
  return `98000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const bodiesOf = (roles: readonly Role[]): readonly string[] =>
  roles.includes('coordinator') ? ['coordination-group'] : [];

function callerOf(party: keyof typeof accountIds, ...roles: readonly Role[]): AccountCaller {
  const account = accountIds[party];
  return {
    kind: 'account',
    account,
    name: `Prov på ${party}`,
    party,
    roles,
    bodies: bodiesOf(roles),
  };
}

async function person(party: keyof typeof accountIds, role: Role, digest = true): Promise<void> {
  await house.database.owner.query(
    `insert into account (id, party_id, name, email, digest) values ($1, $2, $3, $4, $5)`,
    [accountIds[party], party, `Prov på ${party}`, `${party}@prov.example`, digest],
  );
  await house.database.owner.query(
    `insert into account_role (account_id, role, body_id, granted_by) values ($1, $2, $3, 'prov')`,
    [accountIds[party], role, role === 'coordinator' ? 'coordination-group' : ''],
  );
}

/** A round of 2026 that asks the police about one promise, and the board about none. */
async function openRound(deadline: string): Promise<void> {
  await insertPromises(house.database.app, [
    { party: police, what: 'Vandrar på torget' },
    { party: police, what: 'Utkast om belysning', state: 'draft' },
  ]);
  await house.database.owner.query(
    `insert into round (id, year, plan_id, opens, deadline, opened_by)
     values ($1, 2026, (select id from agreement_version where part = 'plan' limit 1), '2026-10-01', $2, 'prov')`,
    [id(9), deadline],
  );
  await house.database.owner.query(
    'insert into round_party (round_id, party_id) values ($1, $2), ($1, $3)',
    [id(9), police, board],
  );
}

async function now(): Promise<NowPageText> {
  const answer = await house.app.inject(paths.now);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toContain('no-store');
  return answer.json();
}

test('Nu shows what waits for the one who asks, and nothing of what waits for others', async () => {
  await openRound('2026-11-15');
  const page = await now();
  expect(faultOfShape('NowPage', page)).toBeUndefined();
  expect(page.waiting).toEqual([
    { kind: 'answer-round', object: id(9), name: '2026', count: 1, due: '2026-11-15' },
    { kind: 'submit-draft', object: null, name: '', count: 1, due: null },
  ]);
  caller = callerOf(board, 'contributor');
  expect((await now()).waiting).toEqual([]);
});

test('a coordinator is told how many are silent when the last day has passed, not before', async () => {
  await openRound('2026-11-21');
  caller = callerOf(board, 'coordinator');
  // The board has promised nothing, and is not silent.
  expect((await now()).waiting).toEqual([
    { kind: 'silent-parties', object: id(9), name: '2026', count: 1, due: '2026-11-21' },
  ]);
  await house.database.owner.query(`update round set deadline = '2026-11-22'`);
  expect((await now()).waiting).toEqual([]);
});

test('an operator who is alone is asked to let others in, and to name who coordinates', async () => {
  await house.database.owner.query('truncate account cascade');
  await person(board, 'operator');
  caller = callerOf(board, 'operator');
  const empty = { name: '', count: 1, due: null };
  const named = { kind: 'name-coordinator', object: 'coordination-group', ...empty };
  expect((await now()).waiting).toEqual([{ kind: 'let-others-in', object: null, ...empty }, named]);
  await person(police, 'coordinator');
  expect((await now()).waiting).toEqual([]);
  await house.database.owner.query(`delete from account_role where role = 'coordinator'`);
  expect((await now()).waiting).toContainEqual(named);
  caller = callerOf(board, 'contributor');
  expect((await now()).waiting).toEqual([]);
});

test('possible joint efforts of the own party wait for its answer, for whoever may give it', async () => {
  const areas = ['deso2025:0380C1230'];
  await insertPromises(house.database.app, [
    { party: police, what: 'Vandrar på torget med föräldrar om kvällarna', areas },
    { party: board, what: 'Föräldrar vandrar på torget om kvällarna', areas },
  ]);
  expect((await now()).waiting).toEqual([
    { kind: 'answer-joint-effort', object: null, name: '', count: 1, due: null },
  ]);
  caller = callerOf(police, 'reader');
  expect((await now()).waiting).toEqual([]);
});

test('what is answered no longer waits', async () => {
  await openRound('2026-12-15');
  await house.database.owner.query('update round_party set submitted_at = now()');
  await house.database.owner.query(`delete from commitment where state = 'draft'`);
  const page = await now();
  expect(page.waiting).toEqual([]);
  expect(page.coming.map(({ kind, day }) => [kind, day])).toEqual([
    ['round-deadline', '2026-12-15'],
    ['document-ends', '2026-12-31'],
  ]);
});

test('what is new is counted from the visit before, and the same day changes nothing of it', async () => {
  expect((await now()).since).toBeNull();
  expect((await now()).since).toBeNull();
  await house.database.owner.query(`update visit set last_on = '2026-11-18'`);
  expect((await now()).since).toBe('2026-11-18');
  expect((await now()).since).toBe('2026-11-18');
});

test('what another party submits is news when it is shared, and no news when it is not', async () => {
  const [shown] = await insertPromises(house.database.app, [
    { party: board, what: 'Kunskapsplattform', state: 'submitted' },
  ]);
  await house.database.owner.query(
    `insert into commitment_change (commitment_id, party_id, version, state, content, changed_by, changed_at)
     values ($1, $2, 1, 'submitted', '{}', 'prov', '2026-11-20')`,
    [shown, board],
  );
  const commitments = async (): Promise<unknown> =>
    (await now()).news.find(({ kind }) => kind === 'commitment');
  expect(await commitments()).toEqual({
    kind: 'commitment',
    count: 1,
    newest: [{ id: shown, name: 'Kunskapsplattform', day: '2026-11-20' }],
  });
  await house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     values ($1, 'commitment', 'own', '', 'prov')`,
    [board],
  );
  expect(await commitments()).toBeUndefined();
});

test('an adopted annual report is news by its year, a draft is none, and a release is told by its measures', async () => {
  await openRound('2026-11-15');
  const insert = (number: number, frozen: string | null) =>
    house.database.owner.query(
      `insert into annual_report (id, round_id, year, foreword, conclusions, content, frozen, checksum,
         decision, decided_on, frozen_at, frozen_by, changed_by)
       values ($1, $2, 2026, '', '', '{}', $3, $3, $3, $4::date, $4, $3, 'prov')`,
      [id(number), id(9), frozen, frozen === null ? null : '2026-11-20'],
    );
  await insert(21, 'prov');
  await insert(22, null);
  const { news } = await now();
  expect(news.find(({ kind }) => kind === 'report')).toEqual({
    kind: 'report',
    count: 1,
    newest: [{ id: id(21), name: '2026', day: '2026-11-20' }],
  });
  const names = news.find(({ kind }) => kind === 'release')?.newest.map(({ name }) => name);
  expect(names?.length).toBeGreaterThan(0);
  for (const name of names ?? []) expect(name).toMatch(/^\p{L}.+: \p{Lu}/u);
});

/** Monday 23 November 2026, at an hour in Sweden. */
const monday = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour - 1));

function post(): Mail & { readonly letters: Letter[]; isBroken: boolean } {
  const letters: Letter[] = [];
  const mail = {
    letters,
    isBroken: false,
    hasServer: true,
    send: async (letter: Letter) => {
      if (mail.isBroken) throw new Error('451 senare');
      letters.push(letter);
    },
    close: () => {},
  };
  return mail;
}

const look = (mail: Mail, at: Date) =>
  lookAtDigest({
    app: house.database.app,
    mail,
    clock: () => at,
    installation: { kind: 'real', name: { sv: 'Uppsala län', en: 'Uppsala county' } } as never,
    home: () => 'http://samsyn.example',
    countProposals: async () => 0,
  });

test('one letter a week goes to those that something waits for, on Monday from 7, and no second', async () => {
  await openRound('2026-11-15');
  const mail = post();
  expect(await look(mail, monday(6))).toBeUndefined();
  expect(await look(mail, monday(7))).toBe('2026-W48');
  expect(await look(mail, monday(9))).toBeUndefined();
  expect(mail.letters.map(({ address, subject }) => [address, subject])).toEqual([
    [`${police}@prov.example`, 'Samsyn: 2 saker väntar på dig'],
  ]);
  expect(mail.letters[0]!.body).toContain('http://samsyn.example/nu');
  expect(mail.letters[0]!.body).not.toContain('Vandrar på torget');
});

test('a letter that the mail server does not take is tried again, and the list says so', async () => {
  await openRound('2026-11-15');
  const mail = post();
  mail.isBroken = true;
  await look(mail, monday(7));
  caller = { ...callerOf(board, 'operator'), party: undefined };
  const listed = async (): Promise<LetterListText> =>
    (await house.app.inject(paths.letters)).json();
  expect(faultOfShape('LetterList', await listed())).toBeUndefined();
  expect((await listed()).letters).toMatchObject([{ state: 'waiting', fault: '451 senare' }]);
  mail.isBroken = false;
  await look(mail, monday(8));
  expect((await listed()).letters).toMatchObject([{ state: 'sent', fault: null }]);
  expect(JSON.stringify(await listed())).not.toContain('Svara på uppföljningen');
});

test('whoever has turned the letter off, or may only read, gets none', async () => {
  await openRound('2026-11-15');
  const mail = post();
  await house.database.owner.query('update account set digest = false');
  await look(mail, monday(7));
  await house.database.owner.query(
    `delete from digest_week; update account set digest = true;
     update account_role set role = 'reader'`,
  );
  await look(mail, monday(7));
  expect(mail.letters).toEqual([]);
});

test('without a mail server the letter stands in the list only', async () => {
  await openRound('2026-11-15');
  await look({ hasServer: false, send: async () => {}, close: () => {} }, monday(7));
  const { rows } = await house.database.owner.query('select state, body from letter');
  expect(rows).toHaveLength(1);
  expect(rows[0].state).toBe('logged');
  expect(rows[0].body).toContain('Svara på uppföljningen 2026: ett åtagande');
});
