import { expect, test } from 'vitest';
import { findCrossings } from './find-crossings.ts';
import type { Ring } from './geometry.ts';
import { rectangle } from './testing/sample-areas.ts';

const shell = rectangle(10, 20, 30, 40).coordinates[0]!;
const inRing = (...ring: Ring) => findCrossings([[ring]]);
const places = (faults: ReturnType<typeof inRing>) =>
  faults.map(({ code, severity, polygon, ring, position, at }) => [
    code,
    severity,
    polygon,
    ring,
    position,
    at,
  ]);

test('a crossing is told with its place and the first of its edges', () => {
  // The edges from 10, 20 to 18, 24 and from 13, 24 to 15, 20 meet in 14, 22.
  const faults = inRing([10, 20], [18, 24], [13, 24], [15, 20], [10, 20]);
  expect(places(faults)).toEqual([['self-crossing', 'error', 0, 0, 0, [14, 22]]]);
  const turned = inRing([13, 24], [15, 20], [10, 20], [18, 24], [13, 24]);
  expect(places(turned)).toEqual([['self-crossing', 'error', 0, 0, 0, [14, 22]]]);
});

test('a ring that comes back to a vertex touches itself, and edges that follow each other do not', () => {
  const faults = inRing([0, 0], [10, 0], [10, 10], [5, 0.5], [0, 10], [0, 0]);
  expect(faults).toEqual([]);
  const touching = inRing([0, 0], [10, 0], [10, 10], [5, 0], [0, 10], [0, 0]);
  expect(places(touching)).toEqual([
    ['self-touching', 'note', 0, 0, 0, [5, 0]],
    ['self-touching', 'note', 0, 0, 0, [5, 0]],
  ]);
  const repeated = inRing([0, 0], [10, 0], [10, 0], [10, 10], [0, 10], [0, 0], [0, 0]);
  expect(repeated).toEqual([]);
  // Positions are counted with the repeated ones.
  const later = inRing([0, 0], [0, 0], [8, 0], [8, 8], [4, 0], [0, 8], [0, 0]);
  expect(places(later)[0]).toEqual(['self-touching', 'note', 0, 0, 1, [4, 0]]);
});

test('two bows that meet in a vertex of each touch there', () => {
  const faults = inRing([0, 0], [4, 2], [8, 0], [8, 4], [4, 2], [0, 4], [0, 0]);
  expect(new Set(places(faults).map((place) => JSON.stringify(place.at(-1))))).toEqual(
    new Set(['[4,2]']),
  );
  expect(
    faults.every(({ code, severity }) => code === 'self-touching' && severity === 'note'),
  ).toBe(true);
  expect(faults.length).toBe(4);
});

test('a ring that runs back along itself crosses itself where the way back begins or ends', () => {
  const spike = inRing([0, 0], [10, 0], [10, 5], [20, 5], [10, 5], [10, 10], [0, 10], [0, 0]);
  const along = spike.filter(({ severity }) => severity === 'error');
  expect(places(along)).toEqual([['self-crossing', 'error', 0, 0, 2, [20, 5]]]);
  const inner = inRing([0, 0], [9, 0], [9, 9], [6, 0], [3, 0], [0, 9], [0, 0]);
  expect(places(inner.filter(({ severity }) => severity === 'error'))).toEqual([
    ['self-crossing', 'error', 0, 0, 0, [6, 0]],
  ]);
  const outer = inRing([3, 0], [6, 0], [9, 9], [9, -1], [12, 0], [0, 0], [3, 9], [3, 0]);
  const back = outer.find(({ severity, position }) => severity === 'error' && position === 0);
  expect(back?.at).toEqual([3, 0]);
});

test('rings that cross or run along each other do so in every direction, and may touch', () => {
  const across = rectangle(25, 25, 35, 27).coordinates[0]!;
  expect(places(findCrossings([[shell, across]]))).toEqual([
    ['rings-crossing', 'error', 0, 0, 1, [30, 25]],
    ['rings-crossing', 'error', 0, 0, 1, [30, 27]],
  ]);
  expect(places(findCrossings([[], [shell], [across]]))).toEqual([
    ['rings-crossing', 'error', 1, 0, 1, [30, 25]],
    ['rings-crossing', 'error', 1, 0, 1, [30, 27]],
  ]);
  const along = rectangle(30, 25, 35, 27).coordinates[0]!;
  expect(places(findCrossings([[shell], [along]]))).toEqual([
    ['rings-crossing', 'error', 0, 0, 1, [30, 27]],
  ]);
  const beside: Ring = [
    [30, 25],
    [35, 20],
    [35, 30],
    [30, 25],
  ];
  expect(findCrossings([[shell], [beside]])).toEqual([]);
  expect(findCrossings([[shell], [rectangle(40, 20, 50, 30).coordinates[0]!]])).toEqual([]);
});

test('nothing has no crossing, nor has a ring of one place', () => {
  expect(findCrossings([])).toEqual([]);
  expect(inRing([1, 1], [1, 1], [1, 1])).toEqual([]);
});

test('twenty crossings are told and no more', () => {
  const zigzag = Array.from({ length: 30 }, (_, i) => [i, i % 2 === 0 ? -1 : 1]);
  const ring: Ring = [...zigzag, [40, 1], [40, 0], [-5, 0], [-5, -1], zigzag[0]!];
  expect(inRing(...ring).length).toBe(20);
  const few: Ring = [...zigzag.slice(0, 20), [40, 1], [40, 0], [-5, 0], [-5, -1], zigzag[0]!];
  expect(inRing(...few).length).toBe(19);
});
