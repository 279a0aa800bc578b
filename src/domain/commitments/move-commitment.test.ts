import { expect, test } from 'vitest';
import { commitmentStates } from './commitment.ts';
import { isPromised, moveCommitment, standsOn } from './move-commitment.ts';
import { commitmentOf } from './testing/commitment-fixture.ts';

const attempt = (...[from, to, role]: readonly [string, string, string?]): unknown => {
  const commitment = commitmentOf('a', 'police', { state: from as never });
  try {
    return moveCommitment(commitment, to as never, [(role ?? 'party-administrator') as never]);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('the steps there are, and no other', () => {
  const steps = commitmentStates.flatMap((from) =>
    commitmentStates.filter((to) => attempt(from, to) === to).map((to) => `${from} ${to}`),
  );
  expect(steps).toEqual([
    'draft submitted',
    'submitted adopted',
    'submitted discontinued',
    'adopted ongoing',
    'adopted discontinued',
    'ongoing completed',
    'ongoing discontinued',
  ]);
  expect(attempt('completed', 'draft')).toBe('commitment/no-such-transition');
});

test('to adopt and to discontinue what is adopted is for the party’s administrator', () => {
  expect(attempt('draft', 'submitted', 'contributor')).toBe('submitted');
  expect(attempt('submitted', 'adopted', 'contributor')).toBe('access/role-needed');
  expect(attempt('ongoing', 'discontinued', 'contributor')).toBe('access/role-needed');
  expect(attempt('draft', 'submitted', 'reader')).toBe('access/role-needed');
});

test('what is shown to others says who answers for it and how it will be seen', () => {
  const move = (change: object) => () =>
    moveCommitment(commitmentOf('a', 'police', { state: 'draft', ...change }), 'submitted', [
      'contributor',
    ]);
  expect(move({ contactRole: ' ' })).toThrow('commitment/not-complete');
  expect(move({ seenBy: '' })).toThrow('commitment/not-complete');
  expect(move({})()).toBe('submitted');
});

test('a promise stands until its last day, also before its first', () => {
  const stands = (state: string, day: string): boolean =>
    standsOn({ state: state as never, to: '2026-12-31' }, day);
  expect([stands('submitted', '2025-01-01'), stands('ongoing', '2026-12-31')]).toEqual([
    true,
    true,
  ]);
  expect(stands('ongoing', '2027-01-01')).toBe(false);
  expect(commitmentStates.filter((state) => stands(state, '2026-06-01'))).toEqual([
    'submitted',
    'adopted',
    'ongoing',
  ]);
  expect(commitmentStates.filter(isPromised)).toEqual([
    'submitted',
    'adopted',
    'ongoing',
    'completed',
  ]);
});
