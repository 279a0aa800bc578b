import { expect, test } from 'vitest';
import { type KnownAreas, readArea } from './read-area.ts';

const known: KnownAreas = new Map([
  ['country', new Set(['SE'])],
  ['county', new Set(['03'])],
  ['municipality', new Set(['0380', '0381'])],
  ['deso2018', new Set(['0380A0010', '0380C1210'])],
  ['deso2025', new Set(['0380A0010', '0380C1211'])],
  ['regso2025', new Set(['0380R001'])],
  ['composite', new Set(['two-towns'])],
]);

test.each([
  ['0380A0010', 'deso2025', 'deso2025:0380A0010'],
  ['0380A0010', 'deso2018', 'deso2018:0380A0010'],
  ['deso2025:0380C1211', 'deso2025', 'deso2025:0380C1211'],
  ['0380C1211_DeSO2025', 'municipality', 'deso2025:0380C1211'],
  ['0380R001_RegSO2025', 'regso2025', 'regso2025:0380R001'],
  ['0380', 'deso2025', 'municipality:0380'],
  ['03', 'deso2025', 'county:03'],
  ['0003', 'municipality', 'county:03'],
  ['00', 'deso2025', 'country:SE'],
  ['0000', 'municipality', 'country:SE'],
  ['two-towns', 'composite', 'composite:two-towns'],
])('%s in a file of %s is %s', (text, division, area) => {
  expect(readArea(text, division, known)).toEqual({ area });
});

test.each([
  ['0380C1210', 'deso2025', 'release/wrong-vintage', { division: 'deso2025', other: 'deso2018' }],
  [
    'deso2018:0380A0010',
    'deso2025',
    'release/wrong-vintage',
    { division: 'deso2025', other: 'deso2018' },
  ],
  [
    '0380A0010_DeSO2025',
    'deso2018',
    'release/wrong-vintage',
    { division: 'deso2018', other: 'deso2025' },
  ],
  ['380', 'municipality', 'release/lost-leading-zero', { code: '0380' }],
  ['380A0010', 'deso2025', 'release/lost-leading-zero', { code: '0380A0010' }],
  ['9999', 'municipality', 'release/unknown-area', { division: 'municipality' }],
  ['0380C9999', 'deso2025', 'release/unknown-area', { division: 'deso2025' }],
  ['Uppsala', 'municipality', 'release/unknown-area', { division: 'municipality' }],
  ['', 'municipality', 'release/unknown-area', { division: 'municipality' }],
  ['nowhere:0380', 'municipality', 'release/unknown-area', { division: 'nowhere' }],
  [':', 'municipality', 'release/unknown-area', { division: 'municipality' }],
])('%j in a file of %s is refused as %s', (text, division, refusal, data) => {
  expect(readArea(text, division, known)).toEqual({ refusal, data });
});

test('a code with its name after it is read by the code', () => {
  const known = new Map([
    ['municipality', new Set(['0380'])],
    ['deso2025', new Set(['0380A0010'])],
  ]);
  expect(readArea('0380 Uppsala', 'municipality', known)).toEqual({ area: 'municipality:0380' });
  expect(readArea('0380A0010 Norra Ängby', 'deso2025', known)).toEqual({
    area: 'deso2025:0380A0010',
  });
  expect(readArea('0380A0010_DeSO2025 Norr', 'deso2025', known)).toEqual({
    area: 'deso2025:0380A0010',
  });
  expect(readArea('0380 1', 'municipality', known)).toMatchObject({
    refusal: 'release/unknown-area',
  });
});
