import { expect, test } from 'vitest';
import { type Access, accesses } from './access.ts';
import type { AccountCaller, Caller } from './caller.ts';
import { mayCall } from './may-call.ts';
import { type Role, roles } from './role.ts';

const running = (...bodies: readonly string[]): AccountCaller => ({
  ...account('coordinator'),
  bodies,
});
const account = (...held: readonly Role[]): AccountCaller => ({
  kind: 'account',
  account: 'a',
  name: 'A',
  party: 'p',
  roles: held,
  bodies: [],
});
const link: Caller = {
  kind: 'link',
  link: 'l',
  name: 'L',
  party: 'p',
  scope: { kind: 'answer-round', round: 'r' },
};
const all = Object.keys(accesses) as Access[];

test('a stranger may call what is public and nothing else', () => {
  expect(all.filter((access) => mayCall(access, { kind: 'anonymous' }))).toEqual(['public']);
});

test('a personal link opens its own scope and what is public', () => {
  expect(all.filter((access) => mayCall(access, link))).toEqual(['public', 'answer-link']);
});

test.each([
  ['reader', []],
  ['reporter', []],
  ['contributor', ['contributor']],
  ['analyst', ['analyst']],
  ['coordinator', ['coordinator']],
  ['party-administrator', ['contributor', 'party-administrator', 'administrator', 'link-keeper']],
  ['operator', ['analyst', 'rule-keeper', 'operator', 'administrator', 'link-keeper']],
] as const)('%s may call %j beside what every account may', (role, expected) => {
  const allowed = all.filter((access) => mayCall(access, account(role)));
  expect(allowed).toEqual(
    all.filter(
      (access) =>
        access === 'public' || access === 'signed-in' || expected.some((one) => one === access),
    ),
  );
});

test('what all parties have in common is for whoever runs the coordination, and decisions for the council alone', () => {
  const common = ['coordination', 'council', 'rule-keeper', 'link-keeper'] as const;
  const may = (caller: Caller) => common.filter((access) => mayCall(access, caller));
  expect(may(running('honour-resource-team', 'reference-group'))).toEqual([]);
  expect(may(running('coordination-group'))).toEqual(['coordination', 'link-keeper']);
  expect(may(running('reference-group', 'secretariat'))).toEqual(['coordination', 'link-keeper']);
  expect(may(running('council'))).toEqual(common);
});

test('a body without the role, and the role without a body, run nothing', () => {
  expect(mayCall('council', { ...running('council'), roles: ['operator'] })).toBe(false);
  expect(mayCall('coordination', running())).toBe(false);
});

test('several roles may what each of them may', () => {
  for (const access of all) {
    expect(mayCall(access, account(...roles))).toBe(
      mayCall(access, account()) || roles.some((role) => mayCall(access, account(role))),
    );
  }
});

test('the program itself calls no operation by role', () => {
  expect(all.filter((access) => mayCall(access, { kind: 'system' }))).toEqual(['public']);
});
