import { expect, test } from 'vitest';
import { readPeriod } from './read-period.ts';

test.each([
  ['2024', '2024'],
  [' 2024 ', '2024'],
  ['2024/25', 'lasar2024'],
  ['2024/2025', 'lasar2024'],
  ['1999/00', 'lasar1999'],
  ['2024Q1', '2024K1'],
  ['2024 K4', '2024K4'],
  ['2022–2024', '2022-2024'],
  ['vag2024', 'vag2024'],
  ['2024M03', '2024M03'],
])('%j is the period %s', (text, key) => {
  expect(readPeriod(text)).toMatchObject({ key });
});

test.each([
  ['2024/26', 'release/malformed-period'],
  ['2024.0', 'release/malformed-period'],
  ['20244', 'release/malformed-period'],
  ['24', 'release/malformed-period'],
  ['2024K5', 'release/malformed-period'],
  ['2022-2025', 'release/malformed-period'],
  ['', 'release/malformed-period'],
  ['2024-12-31', 'release/date-as-period'],
  ['2024-12-31T12:00', 'release/date-as-period'],
  ['31/12/2024', 'release/date-as-period'],
  ['31.12.24', 'release/date-as-period'],
  ['31 december 2024', 'release/date-as-period'],
  ['dec-24', 'release/date-as-period'],
  ['1066', 'release/period-out-of-range'],
  ['2999', 'release/period-out-of-range'],
])('%j is refused as %s', (text, refusal) => {
  expect(readPeriod(text)).toEqual({ refusal });
});
