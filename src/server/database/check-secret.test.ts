import { expect, test } from 'vitest';
import { checkSecret } from './check-secret.ts';

function reasonOf(secret: string | undefined): unknown {
  try {
    checkSecret(secret);
    return 'accepted';
  } catch (error) {
    return (error as { data: { reason: string } }).data.reason;
  }
}

test('a random secret of 32 characters is accepted and given back', () => {
  const secret = 'u3Kq0ZxW7vYb1Rn5Tt9Lc2Hd8Gf4Js6P';
  expect(checkSecret(secret)).toBe(secret);
});

test.each([
  [undefined, 'missing'],
  ['', 'missing'],
  ['u3Kq0ZxW7vYb1Rn5Tt9Lc2Hd8Gf4Js6', 'short'],
  ['x'.repeat(64), 'repeated'],
  ['abc123'.repeat(8), 'repeated'],
  ['u3Kq0ZxW7vYb1Rn5u3Kq0ZxW7vYb1Rn5', 'repeated'],
  ['0123456789abcdefghijklmnopqrstuvwxyz', 'known'],
  ['change-me-please-change-me-please-now', 'known'],
  ['samsyn-default-secret-password-example', 'known'],
])('the secret %s is refused as %s', (secret, reason) => {
  expect(reasonOf(secret)).toBe(reason);
});
