import { expect, test } from 'vitest';
import { hasRoom, watchFreeSpace } from './free-space.ts';

const gibibyte = 2 ** 30;
const disk = (free: number, whole: number): Parameters<typeof hasRoom>[0] => ({
  bavail: free / 4096,
  blocks: whole / 4096,
  bsize: 4096,
});

test('a small disk has room until nine tenths are used', () => {
  expect(hasRoom(disk(1.1 * gibibyte, 10 * gibibyte))).toBe(true);
  expect(hasRoom(disk(0.9 * gibibyte, 10 * gibibyte))).toBe(false);
});

test('a large disk has room as long as a gigabyte is free, however much is used', () => {
  expect(hasRoom(disk(2 * gibibyte, 4000 * gibibyte))).toBe(true);
  expect(hasRoom(disk(0.5 * gibibyte, 4000 * gibibyte))).toBe(false);
});

test('without a folder the database’s word is taken for half a minute', () => {
  let now = 0;
  const space = watchFreeSpace(undefined, () => now);
  expect(space.hasRoom()).toBe(true);
  space.noteFull();
  now = 29_000;
  expect(space.hasRoom()).toBe(false);
  now = 31_000;
  expect(space.hasRoom()).toBe(true);
});
