import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Lock, missingEntries } from './complete-lock.ts';

test('the lock file holds every platform (if not: node scripts/complete-lock.ts)', () => {
  const file = resolve(import.meta.dirname, '../package-lock.json');
  const lock: Lock = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(missingEntries(lock))).toEqual([]);
});

test('a missing platform gets its entry from its name and version', () => {
  const optionalDependencies = { 'a-linux-x64-musl': '1.0.0', '@a/b-win32-arm64-msvc': '2.0.0' };
  const packages = { 'node_modules/a': { dev: true, optionalDependencies } };
  expect(missingEntries({ packages })).toEqual({
    'node_modules/a-linux-x64-musl': {
      ...{ version: '1.0.0', dev: true, optional: true },
      ...{ os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    },
    'node_modules/@a/b-win32-arm64-msvc': {
      ...{ version: '2.0.0', dev: true, optional: true, os: ['win32'], cpu: ['arm64'] },
    },
  });
});

test('an entry that is there, or a dependency without a platform, is left alone', () => {
  const optionalDependencies = { 'a-linux-x64': '1.0.0', fsevents: '2.3.3' };
  const packages = { '': { optionalDependencies }, 'node_modules/a-linux-x64': {} };
  expect(missingEntries({ packages })).toEqual({});
});
