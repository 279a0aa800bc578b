import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingReasons } from '../indicators/observation.ts';
import { readMissing } from './read-missing.ts';

test.each([
  ['..', 'not-collected'],
  ['.', 'not-applicable'],
  ['-', 'nothing-to-report'],
  ['–', 'nothing-to-report'],
  ['−', 'nothing-to-report'],
  ['', 'blank'],
  ['  \u00a0', 'blank'],
  ['Sekretess', 'suppressed'],
  ['X', 'suppressed'],
  ['Uppgift saknas', 'not-collected'],
  ['ej tillämplig', 'not-applicable'],
  ['not_published_yet', 'not-published-yet'],
  ['ogiltig i källan', 'invalid-at-source'],
])('%j is missing as %s', (text, reason) => {
  expect(readMissing(text)).toBe(reason);
});

test.each(['0', '0,0', '...', 'NA', 'null', '-1', ':', '*'])('%j states no reason', (text) => {
  expect(readMissing(text)).toBeUndefined();
});

test('the four marks and confidentiality are five different reasons', () => {
  const reasons = ['..', '.', '-', '', 'sekretess'].map(readMissing);
  expect(new Set(reasons).size).toBe(5);
});

test('every reason is read back from its own name', () => {
  for (const reason of missingReasons) expect(readMissing(reason)).toBe(reason);
});

test('no text with a digit is missing', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(9), fc.string(), (before, digit, after) => {
      expect(readMissing(`${before}${digit}${after}`)).toBeUndefined();
    }),
  );
});
