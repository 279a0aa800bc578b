import { expect, test } from 'vitest';
import { checkValidFrom } from './check-valid-from.ts';

const latest = { version: 2, validFrom: '2026-11-01' };

test('a day from the latest version’s own and on is accepted', () => {
  for (const day of ['2026-11-01', '2028-02-29', '2100-12-31']) {
    expect(() => checkValidFrom(day, latest)).not.toThrow();
  }
});

test.each(['', 'imorgon', 'infinity', '2026-02-30', '2026-11-2', '2026-11-22T10:00', '9999-01-01'])(
  '%s is no day',
  (text) => {
    expect(() => checkValidFrom(text, latest)).toThrow('rule/malformed-date');
  },
);

test('a day before the latest version’s is refused: the version would never come into force', () => {
  expect(() => checkValidFrom('2026-10-31', latest)).toThrow('rule/begins-before-latest');
});
