import { expect, test } from 'vitest';
import { speak } from './format.ts';
import { sayCell } from './say-cell.ts';

test('a number keeps all its decimals and gets the language’s own signs', () => {
  const sv = speak('sv');
  const en = speak('en');
  expect(['3.402', '0', '-1234.5'].map((text) => sayCell(sv, text))).toEqual([
    '3,402',
    '0',
    '−1\u00a0234,5',
  ]);
  expect(sayCell(en, '1234.5')).toBe('1,234.5');
});

test('a missing reason is said in words, and a number beyond plain digits as it stands', () => {
  const sv = speak('sv');
  expect(sayCell(sv, 'not-collected')).toBe('uppgift saknas');
  expect(sayCell(sv, '1e+21')).toBe('1e+21');
});
