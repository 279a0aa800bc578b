import { expect, test } from 'vitest';
import type { DomainError } from '../domain-error.ts';
import { checkValidFrom } from './check-valid-from.ts';

const refusalOf = (day: string): object | undefined => {
  try {
    checkValidFrom(day, latest);
  } catch (error) {
    return (error as DomainError).data;
  }
  return undefined;
};
const latest = { version: 2, validFrom: '2026-11-01' };

test('a day from the latest version’s own and on is accepted', () => {
  for (const day of ['2026-11-01', '2028-02-29', '2100-12-31']) {
    expect(() => checkValidFrom(day, latest)).not.toThrow();
  }
});

test('the calendar reaches from 1900 to 2100', () => {
  const oldest = { version: 1, validFrom: '1000-01-01' };
  for (const day of ['1900-01-01', '2100-12-31']) {
    expect(() => checkValidFrom(day, oldest)).not.toThrow();
  }
  for (const day of ['1899-12-31', '2101-01-01']) {
    expect(() => checkValidFrom(day, oldest)).toThrow('rule/malformed-date');
  }
});

test('a refusal repeats the day, and no more than forty characters of it', () => {
  expect(refusalOf('x'.repeat(41))).toEqual({ date: 'x'.repeat(40) });
  expect(refusalOf('2026-10-31')).toEqual({
    date: '2026-10-31',
    latest: 2,
    latestFrom: '2026-11-01',
  });
});

test.each([
  '',
  'imorgon',
  'infinity',
  '2026-02-30',
  '2026-12',
  '2026-11-2',
  '2026-11-22T10:00',
  '9999-01-01',
])('%s is no day', (text) => {
  expect(() => checkValidFrom(text, latest)).toThrow('rule/malformed-date');
});

test('a day before the latest version’s is refused: the version would never come into force', () => {
  expect(() => checkValidFrom('2026-10-31', latest)).toThrow('rule/begins-before-latest');
});
