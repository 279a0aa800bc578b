import { expect, test } from 'vitest';
import { countSignOff } from './count-sign-off.ts';
import { countUnderPriorities } from './count-under-priorities.ts';

const name = { sv: 'x', en: 'x' };

test('an action area under two priorities is counted under one of them, so the sum is the county', () => {
  const areas = [
    { id: 'a', priority: 'p', alsoUnder: ['q'] },
    { id: 'b', priority: 'p', alsoUnder: [] },
    { id: 'c', priority: 'q', alsoUnder: [] },
  ].map((one) => ({ ...one, name, goal: undefined, followedWith: [] }));
  const counts = countUnderPriorities({
    version: 'plan-1',
    priorities: [
      { id: 'p', direction: 'promote', name },
      { id: 'q', direction: 'counter', name },
    ],
    actionAreas: areas,
    jointActivities: ['a', 'a', 'c'].map((actionArea, i) => ({
      id: `j${i}`,
      actionArea,
      name,
      realises: undefined,
    })),
    validFrom: '2018-01-01',
    validTo: undefined,
  });
  expect(counts).toEqual([
    {
      priority: 'p',
      actionAreas: 2,
      alsoActionAreas: 0,
      jointActivities: 2,
      alsoJointActivities: 0,
    },
    {
      priority: 'q',
      actionAreas: 1,
      alsoActionAreas: 1,
      jointActivities: 1,
      alsoJointActivities: 2,
    },
  ]);
  expect(counts.reduce((sum, one) => sum + one.actionAreas, 0)).toBe(areas.length);
});

test('who has not signed is named', () => {
  expect(countSignOff(['a', 'b', 'c'], new Set(['b']), true)).toEqual({
    known: true,
    signed: ['b'],
    missing: ['a', 'c'],
    parties: 3,
  });
});

test('where no source tells who has signed, it is unknown until every party is known to have', () => {
  expect(countSignOff(['a', 'b'], new Set(), false).known).toBe(false);
  expect(countSignOff(['a', 'b'], new Set(['a']), false).known).toBe(false);
  expect(countSignOff(['a', 'b'], new Set(['a', 'b']), false).known).toBe(true);
});
