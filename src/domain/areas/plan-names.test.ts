import { expect, test } from 'vitest';
import type { AreaId } from './area.ts';
import { findNameColumns, planNames } from './plan-names.ts';

const division = 'nyko-uppsala2024';
const idOf = (code: string): AreaId => `${division}:${code}` as AreaId; // of an invented area
const areas = new Map(
  ['01', '02', '03'].map((code) => [code, { id: idOf(code), name: `Område ${code}` }]),
);
const heads = ['Områdes-id', 'Kod', 'Område'];
const plan = (...rows: readonly (readonly [code: string, name: string])[]) =>
  planNames(
    { heads, rows: rows.map(([code, name], i) => ({ number: i + 2, cells: ['', code, name] })) },
    { codeColumn: 'Kod', nameColumn: 'Område' },
    division,
    areas,
  );

test('only an area whose name differs is changed; a row without a name says nothing', () => {
  expect(plan(['01', 'Södra byn'], ['02', 'Område 02'], ['03', ''])).toEqual({
    changes: [{ area: idOf('01'), before: 'Område 01', after: 'Södra byn' }],
    same: 2,
    refusals: [],
  });
});

test('an area may be told by its whole id', () => {
  expect(plan([idOf('02'), 'Norra byn']).changes).toEqual([
    { area: idOf('02'), before: 'Område 02', after: 'Norra byn' },
  ]);
});

test('a code that nobody has, two names for one area and an unreadable name are refused by row', () => {
  const { changes, refusals } = plan(['09', 'A'], ['01', 'B'], ['01', 'C'], ['02', 'x\u0007y']);
  expect(changes).toHaveLength(1);
  expect(refusals.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['area/named-unknown', 2, 'Kod'],
    ['area/named-twice', 4, 'Område'],
    ['area/named-unreadable', 5, 'Område'],
  ]);
});

test('the same name twice is one', () => {
  expect(plan(['01', 'B'], ['01', 'B'])).toMatchObject({ changes: [{ after: 'B' }], refusals: [] });
});

test('columns are found by the heads of our own list, in both languages, or not at all', () => {
  expect(findNameColumns(heads)).toEqual({ codeColumn: 'Kod', nameColumn: 'Område' });
  expect(findNameColumns(['Area id', 'Code', 'Area'])).toEqual({
    codeColumn: 'Code',
    nameColumn: 'Area',
  });
  expect(findNameColumns(['Kod', 'Invånare'])).toBeUndefined();
});
