import { expect, test } from 'vitest';
import type { AccountCaller } from './caller.ts';
import { nameActingRole } from './name-acting-role.ts';
import type { Role } from './role.ts';

const account = (...held: readonly Role[]): AccountCaller => ({
  kind: 'account',
  account: 'a',
  name: 'A',
  party: 'p',
  roles: held,
  bodies: [],
});

test('the role in the log is the one that made it possible', () => {
  const both = account('reader', 'contributor', 'party-administrator');
  expect(nameActingRole('contributor', both)).toBe('contributor');
  expect(nameActingRole('party-administrator', both)).toBe('party-administrator');
  expect(nameActingRole('administrator', account('analyst', 'operator'))).toBe('operator');
});

test('what every account may is done in the first role it has', () => {
  expect(nameActingRole('signed-in', account('reporter', 'analyst'))).toBe('reporter');
  expect(nameActingRole('public', account())).toBe('reader');
});

test('a link and the program are named as what they are', () => {
  const scope = { kind: 'answer-round', round: 'r' } as const;
  expect(
    nameActingRole('answer-link', { kind: 'link', link: 'l', name: 'L', party: 'p', scope }),
  ).toBe('link');
  expect(nameActingRole('public', { kind: 'system' })).toBe('system');
});
