import { expect, test } from 'vitest';
import type { AccountCaller } from '../access/caller.ts';
import { type Role, roles } from '../access/role.ts';
import { checkGrants, type Grant } from './check-grants.ts';
import { commandLine } from './command-line.ts';

const giver = (party: string | undefined, ...held: readonly Role[]): AccountCaller => ({
  ...commandLine,
  party,
  roles: held,
});
const grant = (role: Role): Grant => ({
  role,
  body: role === 'coordinator' ? 'council' : undefined,
});
const operator = giver(undefined, 'operator');
const administrator = giver('knivsta', 'party-administrator');

test('an operator gives every role, to people of any party', () => {
  expect(() => checkGrants(operator, 'tierp', roles.map(grant))).not.toThrow();
});

test('a party administrator gives every role but operator, within its own party', () => {
  const others = roles.filter((role) => role !== 'operator' && role !== 'coordinator');
  expect(() => checkGrants(administrator, 'knivsta', others.map(grant))).not.toThrow();
  expect(() => checkGrants(administrator, 'knivsta', [grant('operator')])).toThrow(
    'account/role-not-grantable',
  );
});

test('who runs a body is said by operators and by administrators who run it; who runs it already stays', () => {
  const wanted = [grant('coordinator')];
  const runs = { ...giver('knivsta', 'party-administrator', 'coordinator'), bodies: ['council'] };
  expect(() => checkGrants(administrator, 'knivsta', wanted)).toThrow('account/body-not-run');
  expect(() => checkGrants(runs, 'knivsta', wanted)).not.toThrow();
  expect(() => checkGrants(administrator, 'knivsta', wanted, wanted)).not.toThrow();
  expect(() => checkGrants(operator, 'knivsta', wanted)).not.toThrow();
});

test('another party, and nobody’s people, do not exist for a party administrator', () => {
  for (const party of ['tierp', undefined]) {
    expect(() => checkGrants(administrator, party, [grant('reader')])).toThrow('access/not-found');
  }
  const homeless = giver(undefined, 'party-administrator');
  expect(() => checkGrants(homeless, undefined, [])).toThrow('access/not-found');
});

test('an operator’s account is not touched by its party’s administrator', () => {
  expect(() =>
    checkGrants(administrator, 'knivsta', [grant('reader')], [grant('operator')]),
  ).toThrow('account/role-not-grantable');
});

test.each(roles.filter((role) => role !== 'operator' && role !== 'party-administrator'))(
  '%s gives no role',
  (role) => {
    expect(() => checkGrants(giver('knivsta', role), 'knivsta', [grant('reader')])).toThrow(
      'access/not-found',
    );
  },
);

test('a role that speaks for a party needs one, and a coordinator needs a body', () => {
  expect(() => checkGrants(operator, undefined, [grant('contributor')])).toThrow(
    'account/role-needs-party',
  );
  const bodiless = { role: 'coordinator', body: undefined } as const;
  expect(() => checkGrants(operator, 'knivsta', [bodiless])).toThrow('account/role-needs-body');
  const strange = { role: 'reader', body: 'council' } as const;
  expect(() => checkGrants(operator, 'knivsta', [strange])).toThrow('account/role-needs-body');
});
