import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['2026-11-22', '2026-11-22'],
  [' 2026-11-22 ', '2026-11-22'],
  ['2026-11-22 00:00', '2026-11-22'],
  ['2026-11-22T00:00:00', '2026-11-22'],
  ['20261122', '2026-11-22'],
  ['2026/11/22', '2026-11-22'],
  ['22 november 2026', '2026-11-22'],
  ['Den 1 Maj 2026', '2026-05-01'],
  ['1 May 2026', '2026-05-01'],
  ['3 okt. 2026', '2026-10-03'],
  ['22/11 2026', '2026-11-22'],
  ['22/11/2026', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  ['1/2-2026', '2026-02-01'],
  ['2024-02-29', '2024-02-29'],
])('%s is %s', (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

test.each([
  '',
  '2026',
  '2026-11',
  '2026-02-29',
  '31/4 2026',
  '0 maj 2026',
  '12 vintermånad 2026',
  'höst 2026',
  '46348',
  '2026-13-01',
  '2026-11-22 14:05',
])('%s is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('a date that is written as an ISO date is read as itself', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(readDate(iso)).toBe(iso);
    }),
  );
});
