import { expect, test } from 'vitest';
import type { DivisionId } from './area.ts';
import { checkOutlineCodes } from './check-outline-codes.ts';

const geometry = { type: 'Polygon', coordinates: [] } as const;
const check = {
  file: 'a.geojson',
  field: 'deso',
  division: 'deso2025' as DivisionId,
  knownCodes: new Set(['0380C1220', '0380C1211', '0380C1212']),
  unknownCodes: 'refused',
} as const;
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

test('a new code is accepted where new areas are, when it has the form of its division', () => {
  const newOf = (code: string, layer?: string) =>
    checkOutlineCodes([{ feature: 1, code, layer }], { ...check, unknownCodes: 'new' }).map(
      (refusal) => refusal.code,
    );
  expect(newOf('0360A0010')).toEqual([]);
  expect(newOf('0360A0010', 'DeSO_2025.17')).toEqual([]);
  expect(newOf('360A0010')).toEqual(['area/code-not-of-division']);
  expect(newOf('0360A0010\0')).toEqual(['area/code-not-of-division']);
  expect(newOf('0360A0010', 'DeSO_2018.17')).toEqual(['area/wrong-vintage']);
  expect(newOf('0380C1210')).toEqual(['area/wrong-vintage']);
});

test('a field that names another edition makes all its codes of another edition', () => {
  const outlines = [{ feature: 1, code: '0380C1220' }];
  const codesOf = (field: string) =>
    checkOutlineCodes(outlines, { ...check, field }).map((refusal) => refusal.code);
  expect(codesOf('deso_2018')).toEqual(['area/wrong-vintage']);
  expect(codesOf('deso_2025')).toEqual([]);
});

test('an area that has since been split is of another edition', () => {
  expect(refusalsOf(['0380C1210'])[0]?.[0]).toBe('area/wrong-vintage');
});

test('a code that names another edition is of another edition', () => {
  expect(refusalsOf(['0380C1220_DeSO2018'])[0]?.[0]).toBe('area/wrong-vintage');
});

test('the version beside an area tells its edition, as the publisher writes it', () => {
  const codesOf = (division: string, version: string) =>
    checkOutlineCodes([{ feature: 1, code: '0380C1220', version }], {
      ...check,
      division: division as DivisionId,
    }).map((refusal) => refusal.code);
  expect(codesOf('deso2025', '2025_v2')).toEqual([]);
  expect(codesOf('deso2018', '2025_v2')).toEqual(['area/wrong-vintage']);
  expect(codesOf('deso2025', '2018')).toEqual(['area/wrong-vintage']);
  expect(codesOf('deso2025', '20250101')).toEqual([]); // a date, not an edition
});

test('a file with areas of several editions is refused once, with how many of each', () => {
  const outlines = [
    { feature: 1, code: '0380C1220', version: '2025_v2' },
    { feature: 2, code: '0380C1211', version: '2025_v2' },
    { feature: 3, code: '0380C1210', version: '2018_v2' },
  ];
  expect(checkOutlineCodes(outlines, check).map(({ code, data }) => [code, data])).toEqual([
    [
      'area/mixed-vintages',
      { file: 'a.geojson', division: 'deso2025', vintages: ['2018: 1', '2025: 2'] },
    ],
  ]);
});

test('a part of an area that was split later does not belong in the older edition', () => {
  const older = {
    ...check,
    division: 'deso2018' as DivisionId,
    knownCodes: new Set(['0380C1210']),
  };
  const refusals = checkOutlineCodes([{ feature: 1, code: '0380C1211' }], {
    ...older,
    unknownCodes: 'new',
  });
  expect(refusals.map((refusal) => refusal.code)).toEqual(['area/wrong-vintage']);
});
