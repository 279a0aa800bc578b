import { expect, test } from 'vitest';
import { speak } from './format.ts';
import { sayAge, sayDifference, sayFigure, sayPeriod, sayValue } from './say-value.ts';

const sv = speak('sv');
const perCent = { unit: 'per-cent', decimals: 1 } as const;
const plain = (text: string): string => text.replace(/\s/g, ' ');

test('a value is written with the decimals and unit of its indicator', () => {
  expect(plain(sayValue(sv, 9.14, perCent))).toBe('9,1 %');
  expect(plain(sayValue(sv, 12345, { unit: 'persons', decimals: 0 }))).toBe('12 345');
});

test('a missing value is said by its reason, never as nought', () => {
  expect(sayFigure(sv, { value: null, missing: 'suppressed' }, perCent)).toBe('sekretess');
  expect(plain(sayFigure(sv, { value: 0, missing: null }, perCent))).toBe('0,0 %');
});

test('the difference of two shares is percentage points with a sign', () => {
  expect(plain(sayDifference(sv, 2.34, perCent))).toBe('+2,3 procentenheter');
  expect(plain(sayDifference(sv, -2.34, perCent))).toBe('−2,3 procentenheter');
  expect(plain(sayDifference(sv, 0.01, perCent))).toBe('±0,0 procentenheter');
  expect(plain(sayDifference(sv, -12, { unit: 'tkr-per-person', decimals: 0 }))).toBe('−12 tkr');
});

test('a period is named by its kind', () => {
  expect(sayPeriod(sv, '2024')).toBe('2024');
  expect(sayPeriod(sv, 'lasar2024')).toBe('läsåret 2024/25');
  expect(sayPeriod(sv, '2024K3')).toBe('kvartal 3 2024');
  expect(sayPeriod(sv, '2022-2024')).toBe('medel 2022–2024');
  expect(sayPeriod(sv, 'nonsense')).toBe('nonsense');
});

test('an age group is said in years', () => {
  expect(sayAge(sv, '0-5')).toBe('0–5 år');
  expect(sayAge(sv, '80+')).toBe('80+ år');
  expect(sayAge(sv, 'total')).toBe('alla åldrar');
});
