import { expect, test } from 'vitest';
import type { Cube } from './cube.ts';
import { joinCubes } from './join-cubes.ts';

const axis = (code: string, codes: readonly string[]): Cube['dimensions'][number] => ({
  code,
  label: code,
  role: undefined,
  categories: codes.map((one) => ({ code: one, label: one, unit: undefined })),
});

const cube = (
  dimensions: Cube['dimensions'],
  values: readonly (number | null)[],
  statuses: readonly (readonly [number, string])[] = [],
): Cube => ({
  label: 'Invented',
  source: '',
  updated: undefined,
  notes: ['a'],
  dimensions,
  values,
  statuses: new Map(statuses),
});

test('pieces are laid in the order wanted, with the signs of their cells', () => {
  const years = axis('Tid', ['2023', '2024']);
  const north = cube([axis('Region', ['A', 'B']), years], [1, 2, 3, null], [[3, '..']]);
  const south = cube([axis('Region', ['C']), years], [5, 6]);
  const whole = joinCubes([south, north], 'Region', ['A', 'B', 'C']);
  expect(whole.dimensions[0]!.categories.map((one) => one.code)).toEqual(['A', 'B', 'C']);
  expect(whole.values).toEqual([1, 2, 3, null, 5, 6]);
  expect([...whole.statuses]).toEqual([[3, '..']]);
  expect(whole.notes).toEqual(['a']);
});

test('a piece that turns its dimensions the other way still lands right', () => {
  const one = cube([axis('Region', ['A']), axis('Tid', ['2023', '2024'])], [1, 2]);
  const other = cube([axis('Tid', ['2024', '2023']), axis('Region', ['B', 'C'])], [7, 8, 5, 6]);
  expect(joinCubes([one, other], 'Region', ['A', 'B', 'C']).values).toEqual([1, 2, 5, 7, 6, 8]);
});

test('a code that no piece has, or a year that only one has, is told rather than left empty', () => {
  const one = cube([axis('Region', ['A']), axis('Tid', ['2023'])], [1]);
  const other = cube([axis('Region', ['B']), axis('Tid', ['2024'])], [2]);
  expect(() => joinCubes([one], 'Region', ['A', 'B'])).toThrow(RangeError);
  expect(() => joinCubes([one, other], 'Region', ['A', 'B'])).toThrow('unknown 2024');
  expect(() => joinCubes([], 'Region', [])).toThrow(RangeError);
});
