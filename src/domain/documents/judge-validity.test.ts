import { expect, test } from 'vitest';
import { judgeValidity } from './judge-validity.ts';

const undated = {
  validFrom: undefined,
  validTo: undefined,
  untilReplaced: false,
  revisionExpected: undefined,
  replacedOn: undefined,
};
const period = { ...undated, validFrom: '2018-01-01', validTo: '2020-12-31' };

test('a document is in force on its first and its last day, upcoming before and expired after', () => {
  expect(judgeValidity(period, '2017-12-31')).toBe('upcoming');
  expect(judgeValidity(period, '2018-01-01')).toBe('in-force');
  expect(judgeValidity(period, '2020-12-31')).toBe('in-force');
  expect(judgeValidity(period, '2021-01-01')).toBe('expired');
});

test('what was replaced in its time is replaced, what had ended already has expired', () => {
  expect(judgeValidity({ ...period, replacedOn: '2019-06-01' }, '2019-05-31')).toBe('in-force');
  expect(judgeValidity({ ...period, replacedOn: '2019-06-01' }, '2019-06-01')).toBe('replaced');
  expect(judgeValidity({ ...period, replacedOn: '2019-06-01' }, '2024-01-01')).toBe('replaced');
  expect(judgeValidity({ ...period, replacedOn: '2024-01-01' }, '2024-06-01')).toBe('expired');
});

test('in force until replaced, but overdue once the year of its revision has passed', () => {
  const strategy = { ...undated, untilReplaced: true, revisionExpected: 2025 };
  expect(judgeValidity(strategy, '2025-12-31')).toBe('in-force');
  expect(judgeValidity(strategy, '2026-01-01')).toBe('revision-overdue');
  expect(judgeValidity({ ...strategy, replacedOn: '2026-02-01' }, '2026-02-01')).toBe('replaced');
});

test('without any time told it is neither in force nor expired', () => {
  expect(judgeValidity(undated, '2026-11-21')).toBe('undated');
  expect(judgeValidity({ ...undated, untilReplaced: true }, '2026-11-21')).toBe('in-force');
});
