import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeBallast, placeBallastLater } from './place-ballast.ts';

const mebibyte = 2 ** 20;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('ballast takes the room it is to keep, and comes back after somebody has used it', async () => {
  const file = join(folder, 'ballast');
  expect(await placeBallast(folder, 2 * mebibyte)).toBe(true);
  const { size, blocks, ino } = statSync(file);
  expect(size).toBe(2 * mebibyte);
  expect(blocks * 512).toBeGreaterThanOrEqual(2 * mebibyte);
  expect(await placeBallast(folder, 2 * mebibyte)).toBe(true);
  expect(statSync(file).ino).toBe(ino);
  rmSync(file);
  expect(await placeBallast(folder, mebibyte)).toBe(true);
  expect(existsSync(`${file}.new`)).toBe(false);
});

test('a disk without room to spare is left alone', async () => {
  expect(await placeBallast(folder, 2 ** 50)).toBe(false);
  expect(existsSync(join(folder, 'ballast'))).toBe(false);
});

test('a stop within the first minute places nothing', () => {
  vi.useFakeTimers();
  try {
    placeBallastLater(folder)();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
