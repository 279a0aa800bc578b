import { expect, test } from 'vitest';
import { computeHere } from './compute-here.ts';
import { findTask } from './find-task.ts';

const here = computeHere({ double: (part: number) => part * 2 });

test('the answers come in the order of the parts, from one thread', async () => {
  expect(here.threads).toBe(1);
  expect(await here.map('double', [3, 1, 2])).toEqual([6, 2, 4]);
  expect(await here.map('double', [])).toEqual([]);
  await here.close();
});

test('a task that nobody named is refused, also one that every object has', async () => {
  await expect(here.map('no-such-task', [1])).rejects.toThrow('invalid task: no-such-task');
  expect(() => findTask('toString', {})).toThrow('invalid task: toString');
});

test('a signal is heard between two parts', async () => {
  const stopped = new AbortController();
  const endless = here.map('double', new Array(1e6).fill(1), stopped.signal);
  setTimeout(() => stopped.abort(new Error('stopped by the user')), 5);
  await expect(endless).rejects.toThrow('stopped by the user');
});
