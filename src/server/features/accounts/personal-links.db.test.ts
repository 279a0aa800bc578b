import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonalLinkText } from '#contract/accounts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { asSystem } from './commands.ts';
import { createPersonalLink } from './create-personal-link.ts';
import { type Browser, openSignInHouse, type SignInHouse } from './testing/sign-in-client.ts';

let house: SignInHouse;
let operator: Browser;

beforeAll(async () => {
  house = await openSignInHouse();
  operator = await house.administrator('county-administrative-board');
});
afterAll(() => house.close());

const day = 24 * 3_600_000;
const parties = ['knivsta-municipality', 'tierp-municipality'];

async function give(
  party: string,
  object: string,
  days: number,
): Promise<{ id: string; token: string }> {
  return inWriteTransaction(house.database.app, asSystem, (tx) =>
    createPersonalLink(tx, {
      ...{ party, object, scope: 'answer-round', holder: 'kontaktperson' },
      ...{ createdBy: 'Anna', role: 'coordinator', now: house.now() },
      expiresAt: new Date(house.now().getTime() + days * day),
    }),
  );
}
const list = async (query: Record<string, string> = {}): Promise<PersonalLinkText[]> => {
  const answer = await operator.get(pathTo(paths.personalLinks, {}, query));
  return (answer.body as { links: PersonalLinkText[] }).links;
};
const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });
const opens = async (token: string): Promise<boolean> =>
  (await house.browser().get(paths.caller, bearer(token))).body.kind === 'link';
const later = (time: number): void => house.setTime(new Date(house.now().getTime() + time));

test('a link speaks for its party within its scope and for nothing else', async () => {
  const { token } = await give(parties[0] ?? '', 'round-1', 7);
  const { body } = await house.browser().get(paths.caller, bearer(token));
  expect(body).toMatchObject({
    ...{ kind: 'link', name: 'kontaktperson', roles: [] },
    party: { id: 'knivsta-municipality', name: 'Knivsta kommun' },
    scope: { kind: 'answer-round', object: 'round-1' },
  });
  for (const url of [paths.sessions, paths.accounts, paths.log, paths.personalLinks]) {
    expect((await house.browser().get(url, bearer(token))).status).toBe(403);
  }
});

test('whatever is given, revoked or left to expire: the list of grants is what works', async () => {
  const step = fc.record({
    what: fc.constantFrom('give', 'give', 'revoke', 'wait'),
    party: fc.constantFrom(...parties),
    days: fc.integer({ min: 1, max: 9 }),
    which: fc.nat(20),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 8 }),
      fc.uuid(),
      async (steps, round) => {
        const given: { id: string; token: string }[] = [];
        for (const { what, party, days, which } of steps) {
          if (what === 'give') given.push(await give(party, round, days));
          else if (what === 'wait') later(days * day);
          else {
            const link = given[which % Math.max(1, given.length)]?.id;
            if (link) await (await again()).post(pathTo(paths.personalLinkRevoke, { link }));
          }
        }
        await again();
        const listed = await list({ object: round });
        expect(listed.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        for (const { id, token } of given) {
          const state = listed.find((one) => one.id === id)?.state;
          expect(await opens(token), state).toBe(state === 'working');
        }
      },
    ),
    { numRuns: 12 },
  );
});

/** The operator again, whose session the waiting may have ended. */
async function again(): Promise<Browser> {
  if ((await operator.get(paths.caller)).body.kind !== 'account') {
    const { firstAdministrator } = await import('./testing/sign-in-client.ts');
    const { email, password } = firstAdministrator;
    await operator.post(paths.signIn, { email, password });
  }
  return operator;
}

test('a link revoked behind the program is dead within a second, and so is one whose day has come', async () => {
  const [one, two] = [await give(parties[0] ?? '', 'r', 1), await give(parties[0] ?? '', 'r', 1)];
  expect([await opens(one.token), await opens(two.token)]).toEqual([true, true]);
  await house.database.owner.query(
    `update personal_link set revoked_at = now() where id = '${one.id}'`,
  );
  later(999);
  expect([await opens(one.token), await opens(two.token)]).toEqual([false, true]);
  later(day);
  expect(await opens(two.token)).toBe(false);
});

test('the token rests as a hash only and stands in no log entry and no list', async () => {
  await again();
  const { id, token } = await give(parties[1] ?? '', 'r2', 3);
  await opens(token);
  await operator.post(pathTo(paths.personalLinkRevoke, { link: id }));
  const { rows } = await house.database.owner.query(
    `select (select string_agg(l::text, ' ') from personal_link l) as links,
       (select string_agg(e::text, ' ') from audit_entry e) as log`,
  );
  for (const text of [rows[0].links, rows[0].log, JSON.stringify(await list())]) {
    expect(text).not.toContain(token);
  }
  expect(rows[0].log).toContain('personal-link/given');
  expect(rows[0].log).toContain('personal-link/revoked');
  const second = await operator.post(pathTo(paths.personalLinkRevoke, { link: id }));
  expect(second).toMatchObject({ status: 404, code: 'account/unknown-personal-link' });
});
