import { expect, test } from 'vitest';
import { indicatorFinder } from './match-indicator.ts';
import { parseWideHead } from './parse-wide-head.ts';

const find = indicatorFinder([
  { id: 'unemployment', name: { sv: 'Arbetslöshet', en: 'Unemployment' } },
  { id: 'net-income', name: { sv: 'Nettoinkomst', en: 'Net income' } },
]);

test.each([
  ['2024', null, '2024', null],
  ['net-income 2024', 'net-income', '2024', null],
  ['net_income_2024', 'net-income', '2024', null],
  ['Arbetslöshet 2024', 'unemployment', '2024', null],
  ['ARBETSLÖSHET, 2024', 'unemployment', '2024', null],
  ['2024 Unemployment', 'unemployment', '2024', null],
  ['Arbetslöshet 2024 (%)', 'unemployment', '2024', '%'],
  ['Arbetslöshet', 'unemployment', null, null],
  ['Arbetslöshet 2022-2024', 'unemployment', '2022-2024', null],
  ['2024/25', null, 'lasar2024', null],
  ['Arbetslöshet 2024Q2', 'unemployment', '2024K2', null],
])('the head %j says %s for %s', (head, indicator, period, unit) => {
  expect(parseWideHead(head, find)).toEqual({ indicator, period, unit });
});

test.each(['Namn', 'Folkmängd 2024', '1066', 'Arbetslöshet x', ''])(
  'the head %j is no value column',
  (head) => {
    expect(parseWideHead(head, find)).toBeUndefined();
  },
);
