import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import type { Cube } from '../cubes/cube.ts';
import { cellKey } from './cell-key.ts';
import type { FetchSource } from './fetch-source.ts';
import { observationsOfCube } from './observations-of-cube.ts';
import { sumCountry } from './sum-country.ts';
import { cubeOf, sourceOf } from './testing/cube-fixture.ts';

const share = {
  of: { Contents: ['W'] },
  among: { Contents: ['V'] },
};
const unemployment = { indicator: 'unemployment', value: undefined, share, scale: 1 };
const known = new Set(['country:SE', 'deso2025:0380C1230', 'regso2025:0380R001'] as AreaId[]);

function read(cube: Cube, source: FetchSource, areas: ReadonlySet<AreaId> = known) {
  const { observations, unknownCodes } = observationsOfCube(cube, source, areas);
  const cells = observations.map((one) => [cellKey(one), one.measured] as const);
  return { cells: Object.fromEntries(cells), unknownCodes };
}

test('the ratio of two contents is a share with both counts', () => {
  const cube = cubeOf({
    Region: ['00', '0380C1230_DeSO2025'],
    Contents: ['V', 'W'],
    Tid: ['2024'],
    values: [5000, 330, 1000, 90],
  });
  const { cells } = read(cube, sourceOf({ formulas: [unemployment] }));
  expect(cells).toEqual({
    'unemployment|country:SE|2024|total|total': { value: 6.6, count: 330, denominator: 5000 },
    'unemployment|deso2025:0380C1230|2024|total|total': { value: 9, count: 90, denominator: 1000 },
  });
});

test('a sign is a reason, a dash is zero, and a share with a missing part is missing', () => {
  const cube = cubeOf({
    Region: ['00', '0380C1230_DeSO2025', '0380R001_RegSO2025'],
    Contents: ['V', 'W'],
    Tid: ['2024'],
    values: [100, null, null, 7, 100, 5],
    statuses: { 1: '-', 2: '..' },
  });
  const { cells } = read(cube, sourceOf({ formulas: [unemployment] }));
  expect(Object.keys(cells)).toHaveLength(2);
  expect(cells['unemployment|country:SE|2024|total|total']).toMatchObject({ value: 0 });
  // The only DeSO has no value: its edition was not measured that year.
  expect(cells['unemployment|regso2025:0380R001|2024|total|total']).toMatchObject({ value: 5 });
});

test('an edition without a value in a period is left out there and kept where it has one', () => {
  const both = new Set(['deso2018:0380C1230', 'deso2025:0380C1230'] as AreaId[]);
  const cube = cubeOf({
    Region: ['0380C1230', '0380C1230_DeSO2025'],
    Contents: ['V', 'W'],
    Tid: ['2023', '2024'],
    values: [100, null, 10, null, null, 100, null, 20],
    statuses: { 1: '..', 3: '..', 4: '..', 6: '..' },
  });
  const { cells } = read(cube, sourceOf({ formulas: [unemployment] }), both);
  expect(cells).toEqual({
    'unemployment|deso2018:0380C1230|2023|total|total': { value: 10, count: 10, denominator: 100 },
    'unemployment|deso2025:0380C1230|2024|total|total': { value: 20, count: 20, denominator: 100 },
  });
});

test('a single cell is multiplied into the unit, and groups are told apart by sex', () => {
  const cube = cubeOf({
    Region: ['00'],
    Kon: ['1', '2', '1+2'],
    Contents: ['A4'],
    Tid: ['2024'],
    values: [1000, 3000, 2000],
  });
  const value = { Contents: ['A4'] };
  const income = { indicator: 'net-income', share: undefined, scale: 0.001 };
  const sex = { dimension: 'Kon', groups: { '1': 'men', '2': 'women' } as const };
  const source = sourceOf({
    formulas: [
      { ...income, value: { ...value, Kon: ['=1+2'] } },
      { ...income, value, sex },
    ],
  });
  expect(read(cube, source).cells).toEqual({
    'net-income|country:SE|2024|total|total': { value: 2 },
    'net-income|country:SE|2024|men|total': { value: 1 },
    'net-income|country:SE|2024|women|total': { value: 3 },
  });
});

test('a label that does not say what a code is taken for stops the table, by name', () => {
  const cube = cubeOf({ Region: ['00'], Contents: ['V', 'W'], Tid: ['2024'], values: [1, 1] });
  const expected = { dimension: 'Contents', code: 'W', words: ['arbetslösa'] };
  const refused = () => read(cube, sourceOf({ formulas: [unemployment], labels: [expected] }));
  expect(refused).toThrow(
    expect.objectContaining({
      code: 'fetch/label-differs',
      data: expect.objectContaining({ code: 'W', label: 'W', words: 'arbetslösa' }),
    }),
  );
});

test.each([
  [{ Contents: ['V'] }, 'fetch/category-missing'],
  [{ Other: ['V', 'W'] }, 'fetch/dimension-missing'],
])('a table that has lost a code or a dimension is refused: %j', (axis, code) => {
  const size = Object.values(axis)[0]!.length;
  const cube = cubeOf({
    Region: ['00'],
    ...axis,
    Tid: ['2024'],
    values: Array.from({ length: size }, () => 1),
  });
  expect(() => read(cube, sourceOf({ formulas: [unemployment] }))).toThrow(
    expect.objectContaining({ code }),
  );
});

test('codes we do not know are told where we hold their edition, and none known is a refusal', () => {
  const cube = cubeOf({
    Region: ['00', '0380C9999_DeSO2025', '0380A0010'],
    Contents: ['V', 'W'],
    Tid: ['2024'],
    values: [10, 1, 10, 1, 10, 1],
  });
  const source = sourceOf({ formulas: [unemployment] });
  expect(read(cube, source).unknownCodes).toEqual(['0380C9999_DeSO2025']);
  expect(() => read(cube, source, new Set())).toThrow(
    expect.objectContaining({ code: 'fetch/no-known-area' }),
  );
});

test('the country is summed from counts of all RegSO, and not when one lacks them', () => {
  const areas = new Set(['regso2025:0380R001', 'regso2025:0380R002'] as AreaId[]);
  const regions = ['0380R001_RegSO2025', '0380R002_RegSO2025'];
  const cubeWith = (last: number | null) =>
    cubeOf({ Region: regions, Contents: ['V', 'W'], Tid: ['2024'], values: [100, 10, 300, last] });
  const sum = (cube: Cube) =>
    sumCountry(
      observationsOfCube(cube, sourceOf({ formulas: [unemployment] }), areas).observations,
    );
  expect(sum(cubeWith(50))).toMatchObject([
    { area: 'country:SE', measured: { value: 15, count: 60, denominator: 400 } },
  ]);
  expect(sum(cubeWith(null))).toEqual([]);
});
