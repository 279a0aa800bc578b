import { expect, test } from 'vitest';
import { hasEnded, mayMove, runStates, settleRun } from './fetch-run.ts';

test('a run that is done stays done, and one that ended otherwise may go on', () => {
  expect(runStates.filter((to) => mayMove('done', to))).toEqual([]);
  for (const from of ['partly', 'cancelled', 'failed'] as const) {
    expect(mayMove(from, 'running')).toBe(true);
    expect(hasEnded(from)).toBe(true);
  }
  expect(mayMove('planned', 'done')).toBe(false);
  expect(hasEnded('running')).toBe(false);
});

test('one part that failed or waits for a person makes the run partly done', () => {
  expect(settleRun(['done', 'failed'], false)).toBe('partly');
  expect(settleRun(['unchanged', 'held'], false)).toBe('partly');
  expect(settleRun(['unchanged', 'dropped'], false)).toBe('done');
});

test('cancelling what had come already cancels nothing', () => {
  expect(settleRun(['done', 'unchanged'], true)).toBe('done');
  expect(settleRun(['done', 'failed', 'waiting'], true)).toBe('cancelled');
});
