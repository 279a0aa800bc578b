import { expect, test } from 'vitest';
import type { DivisionId } from './area.ts';
import { checkOutlineCodes } from './check-outline-codes.ts';

const geometry = { type: 'Polygon', coordinates: [] } as const;
const check = {
  file: 'a.geojson',
  field: 'deso',
  division: 'deso2025' as DivisionId,
  knownCodes: new Set(['0380C1220', '0380C1211', '0380C1212']),
};
const refusalsOf = (codes: readonly (string | undefined)[]) =>
  checkOutlineCodes(
    codes.map((code, i) => ({ feature: i + 1, code, geometry })),
    check,
  ).map(({ code, data }) => [code, data]);

test('known codes, once each, are accepted', () => {
  expect(refusalsOf(['0380C1220', '0380C1211'])).toEqual([]);
});

test('a feature without a code says which field is empty', () => {
  expect(refusalsOf(['0380C1220', undefined])).toEqual([
    ['area/missing-code-field', { file: 'a.geojson', feature: 2, field: 'deso' }],
  ]);
});

test('a code used before names the feature that has it', () => {
  expect(refusalsOf(['0380C1220', '0380C1220', '0380C1220'])).toEqual([
    ['area/duplicate-code', expect.objectContaining({ feature: 2, code: '0380C1220', other: 1 })],
    ['area/duplicate-code', expect.objectContaining({ feature: 3, code: '0380C1220', other: 1 })],
  ]);
});

test('an unknown code is refused as unknown', () => {
  expect(refusalsOf(['0380C9999'])).toEqual([
    ['area/unknown-area', expect.objectContaining({ area: 'deso2025:0380C9999', feature: 1 })],
  ]);
});

test('an area that has since been split is of another edition', () => {
  expect(refusalsOf(['0380C1210'])[0]?.[0]).toBe('area/wrong-vintage');
});

test('a code that names another edition is of another edition', () => {
  expect(refusalsOf(['0380C1220_DeSO2018'])[0]?.[0]).toBe('area/wrong-vintage');
});
