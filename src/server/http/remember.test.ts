import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what is remembered is made once for each state', async () => {
  const remembered = remember<number>();
  let made = 0;
  const make = async () => ++made;
  expect(
    await Promise.all([remembered.recall('a', '1', make), remembered.recall('a', '1', make)]),
  ).toEqual([1, 1]);
  expect(await remembered.recall('a', '2', make)).toBe(2);
  expect(await remembered.recall('b', '2', make)).toBe(3);
});

test('a failure is not remembered', async () => {
  const remembered = remember<number>();
  const fail = async () => {
    throw new RangeError('no');
  };
  await expect(remembered.recall('a', '1', fail)).rejects.toThrow('no');
  expect(await remembered.recall('a', '1', async () => 7)).toBe(7);
});

test('beyond the most names the oldest is forgotten, so that questions cannot fill the memory', async () => {
  const { recall } = remember<number>(2);
  let made = 0;
  const make = async () => ++made;
  await recall('a', 's', make);
  await recall('b', 's', make);
  await recall('c', 's', make);
  expect(await recall('c', 's', make)).toBe(3);
  expect(await recall('b', 's', make)).toBe(2);
  expect(await recall('a', 's', make)).toBe(4);
});
