import { expect, test } from 'vitest';
import { expandSelection } from './expand-selection.ts';

const list = (codes: readonly string[]): { code: string; label: string }[] =>
  codes.map((code) => ({ code, label: code }));
const regions = list([
  '00',
  '03',
  '0380',
  '0381',
  '0380R001_RegSO2025',
  '0380A0010_DeSO2025',
  '0380A0010',
]);
const years = list(['2020', '2021', '2022', '2023', '2024']);

test.each([
  [
    ['00', '03*'],
    ['00', '03', '0380', '0381', '0380R001_RegSO2025', '0380A0010_DeSO2025', '0380A0010'],
  ],
  [['????'], ['0380', '0381']],
  [['*_regso2025'], ['0380R001_RegSO2025']],
  [['0380A*_DeSO2025'], ['0380A0010_DeSO2025']],
  [
    ['0381', '00', '0381'],
    ['00', '0381'],
  ],
  [['top(2)'], ['00', '03']],
  [['BOTTOM(1)'], ['0380A0010']],
])('areas by %j', (expressions, codes) => {
  expect(expandSelection(expressions, regions, false)).toEqual(codes);
});

test.each([
  [['TOP(2)'], ['2023', '2024']],
  [['TOP(1,1)'], ['2023']],
  [['BOTTOM(1)'], ['2020']],
  [['RANGE(2021,2023)'], ['2021', '2022', '2023']],
  [['FROM(2023)'], ['2023', '2024']],
  [['TO(2021)'], ['2020', '2021']],
  [['TOP(99)'], ['2020', '2021', '2022', '2023', '2024']],
])('years by %j, the latest first in line', (expressions, codes) => {
  expect(expandSelection(expressions, years, true)).toEqual(codes);
});

test('a sign of patterns within a code is only itself', () => {
  const levels = list(['3+4', '344', '3.4']);
  expect(expandSelection(['3+4'], levels, false)).toEqual(['3+4']);
  expect(expandSelection(['3+*'], levels, false)).toEqual(['3+4']);
  expect(expandSelection(['3.?'], levels, false)).toEqual(['3.4']);
});

test('an expression that selects nothing is no empty selection', () => {
  for (const nothing of ['1999', '99*', 'TOP(0)', 'TOP(x)', 'RANGE(2024,2020)', 'FROM(1999)', '']) {
    expect(expandSelection(['2024', nothing], years, true), nothing).toBeUndefined();
  }
  expect(expandSelection([], years, true)).toBeUndefined();
});
