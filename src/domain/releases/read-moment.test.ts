import { expect, test } from 'vitest';
import { readMoment } from './read-moment.ts';

test('a moment with its zone is given in UTC', () => {
  expect(readMoment('2026-11-22T08:00:00+01:00')).toBe('2026-11-22T07:00:00.000Z');
  expect(readMoment('2028-02-29T00:00Z')).toBe('2028-02-29T00:00:00.000Z');
});

test.each([
  'now',
  'epoch',
  'infinity',
  '2026-11-22',
  '2026-11-22T08:00:00',
  '2026-02-30T08:00:00Z',
  '2026-13-01T08:00:00Z',
  '2026-11-22T25:00:00Z',
  '1999-12-31T23:59:59Z',
  '9999-01-01T00:00:00Z',
  '',
])('%j is no moment', (text) => {
  expect(() => readMoment(text)).toThrow('release/malformed-moment');
});
