import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import { itself } from './co-membership.ts';
import type { Firmness } from './compass-result.ts';
import { explainMove } from './explain-moves.ts';
import { findMoves, type LetteredRun } from './find-moves.ts';

const id = (name: string): AreaId => `deso2025:${name}` as AreaId;
/** Areas as `name: [landscape, second, firmness]`. */
const run = (
  letters: string,
  areas: Readonly<Record<string, readonly [number, number, Firmness]>>,
): LetteredRun => ({
  letters: [...letters],
  areas: Object.entries(areas).map(([name, [landscape, second, firmness]]) => ({
    area: id(name),
    landscape,
    second,
    firmness,
  })),
});

test('areas are counted from landscape to landscape, and those in one run only are not', () => {
  const before = run('AB', {
    a: [0, 1, 'core'],
    b: [0, 1, 'core'],
    c: [1, 0, 'core'],
    x: [0, 1, 'core'],
  });
  const after = run('BAC', {
    a: [1, 0, 'core'],
    b: [0, 1, 'core'],
    c: [2, 0, 'core'],
    y: [0, 1, 'core'],
  });
  const { table, compared, kept, labels, moves } = findMoves(before, after, itself);
  expect(table).toEqual([
    [1, 1, 0],
    [0, 0, 1],
  ]);
  expect([compared, kept]).toEqual([3, 1]);
  expect(labels).toEqual({ before: [0, 0, 1], after: [1, 0, 2] });
  expect(moves).toEqual([
    { area: id('b'), from: 'A', to: 'B', borderline: false },
    { area: id('c'), from: 'B', to: 'C', borderline: false },
  ]);
});

test.each<
  [string, readonly [number, number, Firmness], readonly [number, number, Firmness], boolean]
>([
  ['clear in both runs', [0, 1, 'core'], [1, 0, 'core'], false],
  ['at the edge toward the other before', [0, 1, 'edge'], [1, 2, 'core'], true],
  ['at the edge toward the other after', [0, 2, 'core'], [1, 0, 'either'], true],
  ['at the edge toward a third', [0, 2, 'edge'], [1, 2, 'edge'], false],
])('a move %s is told as what it is', (_, was, is, borderline) => {
  const { moves } = findMoves(run('ABC', { a: was }), run('ABC', { a: is }), itself);
  expect(moves).toEqual([{ area: id('a'), from: 'A', to: 'B', borderline }]);
});

test('across divisions an area is followed to where most of it was', () => {
  const before = run('AB', { p: [0, 1, 'core'], q: [1, 0, 'core'] });
  const after = run('AB', { a: [1, 0, 'core'] });
  const { table, compared, moves } = findMoves(before, after, () => [
    { area: id('p'), share: 0.7 },
    { area: id('q'), share: 0.3 },
  ]);
  expect(table).toEqual([
    [0, 0.7],
    [0, 0.3],
  ]);
  expect(compared).toBe(1);
  expect(moves).toEqual([{ area: id('a'), from: 'A', to: 'B', borderline: false }]);
});

test('a move is explained by what changed most against the others, not by what all areas share', () => {
  const variable = (indicator: string, mean: number, deviation: number) => ({
    ...{ indicator, mean, deviation },
    group: { sex: 'total', age: 'total' } as const,
  });
  const why = explainMove(
    { variables: [variable('income', 200, 20), variable('rent', 40, 10), variable('gone', 1, 1)] },
    { variables: [variable('rent', 40, 10), variable('income', 300, 30), variable('came', 1, 1)] },
  );
  // Income rose by half everywhere; the area has as much more than the mean as before.
  expect(why([220, 40, 5], [60, 330, 9])).toEqual([
    { indicator: 'rent', change: 2 },
    { indicator: 'income', change: 0 },
  ]);
});
