import { expect, test } from 'vitest';
import { readOutsideCompass } from './read-outside-compass.ts';

const known = new Map([['deso2025', new Set(['0380A0010', '0380A0020', '0380A0030'])]]);
const read = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  readOutsideCompass(
    { heads, rows: rows.map((cells, i) => ({ number: i + 2, cells })) },
    { file: 'k.csv', division: 'deso2025', known },
  );

test('the column whose head speaks of classes is taken before one that could be', () => {
  const { areaColumn, classColumn, classes } = read(
    ['Kommun', 'DeSO', 'Socialt landskap'],
    ['Uppsala', '0380A0010', 'Stad'],
    ['Uppsala', '0380A0020', 'Land'],
    ['Knivsta', '0380A0030', 'Stad'],
  );
  expect([areaColumn, classColumn]).toEqual(['DeSO', 'Socialt landskap']);
  expect(classes).toEqual(['Land', 'Stad']);
});

test('without such a head the first other column with a few different texts is taken', () => {
  const { classColumn } = read(
    ['DeSO', 'Inkomst', 'Q'],
    ['0380A0010', '301', 'a'],
    ['0380A0020', '302', 'b'],
    ['0380A0030', '303', 'a'],
  );
  expect(classColumn).toBe('Q');
});

test('classes that are numbers are in the order of the numbers, areas in that of their ids', () => {
  const { classes, areas, refusals } = read(
    ['DeSO', 'Klass'],
    ['0380A0030', '10'],
    ['0380A0010', '9'],
    ['0380A0010', '9'],
  );
  expect(classes).toEqual(['9', '10']);
  expect(areas).toEqual([
    { area: 'deso2025:0380A0010', class: 0 },
    { area: 'deso2025:0380A0030', class: 1 },
  ]);
  expect(refusals).toEqual([]);
});

test('unknown areas are told once and rows without a class are counted', () => {
  const { unknown, unnamed } = read(
    ['DeSO', 'Klass'],
    ['0380A0010', 'a'],
    ['0380A0020', 'b'],
    ['0380A0030', ' '],
    ['9999A0010', 'a'],
    ['9999A0010', 'b'],
  );
  expect([unknown, unnamed]).toEqual([['9999A0010'], 1]);
});

test('an area in two classes is refused with its row, and so are too many classes', () => {
  const { refusals } = read(
    ['DeSO', 'Klass'],
    ['0380A0010', 'a'],
    ['0380A0020', 'b'],
    ['0380A0010', 'b'],
  );
  expect(refusals.map(({ code, data }) => [code, data.row])).toEqual([
    ['compass/area-in-two-classes', 4],
  ]);
  const codes = Array.from({ length: 41 }, (_, i) => `0380A${1000 + i}`);
  const many = readOutsideCompass(
    {
      heads: ['DeSO', 'Klass'],
      rows: codes.map((code, i) => ({ number: i + 2, cells: [code, `klass ${i}`] })),
    },
    { file: 'k.csv', division: 'deso2025', known: new Map([['deso2025', new Set(codes)]]) },
  );
  expect(many.refusals.map(({ code, data }) => [code, data.count])).toEqual([
    ['compass/class-count', 41],
  ]);
});
