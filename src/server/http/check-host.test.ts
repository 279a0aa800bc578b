import { expect, test } from 'vitest';
import { isOwnHost } from './check-host.ts';

test.each([
  ['127.0.0.1:3000', 3000],
  ['localhost:3000', 3000],
  ['LOCALHOST:3000', 3000],
  ['[::1]:3000', 3000],
  ['localhost', 80],
])('%s is this machine at port %d', (host, port) => {
  expect(isOwnHost(host, port)).toBe(true);
});

test.each([
  ['127.0.0.1:3001', 3000],
  ['localhost', 3000],
  ['evil.example:3000', 3000],
  ['localhost.evil.example:3000', 3000],
  ['127.0.0.1.nip.io:3000', 3000],
  ['0.0.0.0:3000', 3000],
  ['127.1:3000', 3000],
  ['', 3000],
  [':3000', 3000],
])('%s is not this machine at port %d', (host, port) => {
  expect(isOwnHost(host, port)).toBe(false);
});
