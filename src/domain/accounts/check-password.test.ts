import { expect, test } from 'vitest';
import { checkPassword } from './check-password.ts';

const owner = { name: 'Anna Ek', email: 'anna.ek@example.org' };
const reasonOf = (password: string): unknown => {
  try {
    checkPassword(password, owner);
    return undefined;
  } catch (error) {
    return (error as { readonly data: { readonly reason: string } }).data.reason;
  }
};

test.each([
  ['kort', 'short'],
  ['elva tecken', 'short'],
  ['x'.repeat(129), 'long'],
  ['password1234', 'common'],
  ['Lösenord2026!', 'common'],
  ['qwertyuiop123456789', 'common'],
  ['sommarsommar2026', 'common'],
  ['aaaaaaaaaaaaaaaa', 'common'],
  ['abababababababab', 'common'],
  ['123456789012', 'common'],
  ['anna.ek@example.org', 'own'],
  ['anna ek 2026', 'own'],
  ['ANNA.EK@EXAMPLE.ORG1', 'own'],
])('“%s” is refused because it is %s', (password, reason) => {
  expect(reasonOf(password)).toBe(reason);
});

test.each([
  'fyra små hästar springer',
  'correct horse battery staple',
  'åäöåäöxyz123 q',
  '        v9 kqm zt        ',
  '🐎🐎 en häst till i hagen',
  'x7'.repeat(1) + 'kq'.repeat(1) + 'mzrtplw0vb'.repeat(12),
])('“%s” is a password: no rule says which signs it must hold', (password) => {
  expect(reasonOf(password)).toBeUndefined();
});

test('signs are counted, not code units, and letters with loose accents count once', () => {
  expect(reasonOf('🐎🐄🐖🐑🐓🐈🐕🦆🐐🐇🐁')).toBe('short');
  expect(reasonOf('åäöåäöxyz12'.normalize('NFD'))).toBe('short');
});
