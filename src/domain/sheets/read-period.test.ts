import { expect, test } from 'vitest';
import { readPeriod } from './read-period.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['år 2026', '2026-01-01', '2026-12-31'],
  ['2025–2027', '2025-01-01', '2027-12-31'],
  ['2025-2027', '2025-01-01', '2027-12-31'],
  ['hösten 2026', '2026-08-01', '2026-12-31'],
  ['Vt 2026', '2026-01-01', '2026-06-30'],
  ['HT2026', '2026-08-01', '2026-12-31'],
  ['sommaren 2026', '2026-06-01', '2026-08-31'],
  ['februari 2028', '2028-02-01', '2028-02-29'],
  ['mars–maj 2026', '2026-03-01', '2026-05-31'],
  ['mars - maj 2026', '2026-03-01', '2026-05-31'],
  ['mars till maj 2026', '2026-03-01', '2026-05-31'],
  ['nov 2026–feb 2027', '2026-11-01', '2027-02-28'],
  ['kvartal 2 2026', '2026-04-01', '2026-06-30'],
  ['Q4 2026', '2026-10-01', '2026-12-31'],
  ['2026-03-05 – 2026-05-20', '2026-03-05', '2026-05-20'],
  ['från 1 mars 2026 till 3 april 2026', '2026-03-01', '2026-04-03'],
  ['2026-11-22', '2026-11-22', '2026-11-22'],
])('%s is from %s to %s', (text, from, to) => {
  expect(readPeriod(text)).toEqual({ from, to });
});

test.each(['löpande', ' Tills vidare ', 'pågår'])('%s goes on', (text) => {
  expect(readPeriod(text)).toEqual({ from: undefined, to: undefined });
});

test.each([
  '',
  'hösten',
  'när det går',
  'maj 2026 – mars 2026',
  '2027-2025',
  'v. 34',
  'något 2026',
])('%s cannot be told', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});
