import { expect, test } from 'vitest';
import { standardise } from '../descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '../matrix/matrix.ts';
import { columbus, columbusBinary } from '../testing/columbus.ts';
import { improveRegions } from './improve-regions.ts';
import type { Regions } from './regions.ts';
import { skater } from './skater.ts';

const scaled = (...columns: readonly (readonly number[])[]): Matrix =>
  matrixOfColumns(columns.map((column) => standardise(column)!));

const data = scaled(columbus.crime, columbus.income);
// Eight regions by their place alone, which leaves much to improve.
const start = skater(scaled(columbus.x), columbusBinary, 8).regionOf;
const improve = (seed: number, rounds: number): Regions =>
  improveRegions(data, columbusBinary, start, { seed, rounds });

test('moving borders alone ends with the same regions in every version', () => {
  expect(improve(1, 0).regionOf.join('')).toBe('0011112111333333133431433113335415167364461776417');
});

test('a seed goes the same way in every version, and never back', () => {
  const afterRounds = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
    [1, 4, 8].map((rounds) => Number(improve(seed, rounds).withinSumOfSquares.toFixed(6))),
  );
  expect(afterRounds).toEqual([
    [21.105691, 21.105691, 21.105691],
    [22.036189, 22.036189, 17.87506],
    [22.036189, 22.036189, 17.930022],
    [22.036189, 17.930022, 17.87506],
    [22.036189, 22.036189, 17.996709],
    [22.036189, 19.561615, 19.561615],
    [22.036189, 22.036189, 20.439211],
    [22.036189, 21.714394, 17.87506],
  ]);
  expect(improve(2, 8).regionOf.join('')).toBe('0001123122111111211412511111116516767164567776577');
  expect(improve(3, 8).regionOf.join('')).toBe('0011112111333333133431533333336536767364567776577');
});
