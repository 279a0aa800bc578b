import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import { type AreaLink, itself, type LinksOf } from './co-membership.ts';
import { identifyLandscapes, type Placed, type RunBefore } from './identify-landscapes.ts';

const id = (n: number): AreaId => `deso2025:${n}` as AreaId;

/** Areas numbered from 0 by how many there are in each landscape, in the order of the list. */
function placed(...landscapes: readonly number[]): (Placed & { people: number | null })[] {
  return landscapes.map((landscape, i) => ({ area: id(i), landscape, people: 100 }));
}
const repeat = (landscape: number, times: number): number[] => Array(times).fill(landscape);

function before(count: number, ...landscapes: readonly number[]): RunBefore {
  return {
    landscapes: Array.from({ length: count }, (_, i) => ({ landscape: `id-${i}`, number: i })),
    areas: placed(...landscapes),
    linksOf: itself,
  };
}

/** Letter numbers and origins by position. */
function told(
  areas: readonly (Placed & { people: number | null })[],
  count: number,
  run: RunBefore | undefined,
  next = 10,
) {
  const { landscapes, gone } = identifyLandscapes(areas, count, run, next);
  return { landscapes: landscapes.map(({ number, origin }) => [number, origin]), gone };
}

const ten = [...repeat(0, 10), ...repeat(1, 10), ...repeat(2, 10)];

test('the first run of all gets letters in order', () => {
  expect(told(placed(...ten), 3, undefined, 0)).toEqual({
    landscapes: [
      [0, 'first'],
      [1, 'first'],
      [2, 'first'],
    ],
    gone: [],
  });
});

test('landscapes in another order keep their letters', () => {
  const renamed = ten.map((landscape) => (landscape + 1) % 3);
  expect(told(placed(...renamed), 3, before(3, ...ten))).toEqual({
    landscapes: [
      [2, 'same'],
      [0, 'same'],
      [1, 'same'],
    ],
    gone: [],
  });
});

test('one that is split keeps its letter in the larger part, and the other part says where from', () => {
  const split = [...repeat(0, 7), ...repeat(3, 3), ...repeat(1, 10), ...repeat(2, 10)];
  const { landscapes } = identifyLandscapes(placed(...split), 4, before(3, ...ten), 10);
  expect(landscapes.map(({ number, origin }) => [number, origin])).toEqual([
    [0, 'same'],
    [1, 'same'],
    [2, 'same'],
    [10, 'split'],
  ]);
  expect(landscapes[3]!.from).toEqual([{ letter: 'A', share: 1 }]);
  expect(landscapes[3]!.landscape).toBeUndefined();
});

test('two that have merged are gone, and the new one has a letter of its own', () => {
  const merged = [...repeat(0, 10), ...repeat(1, 20)];
  const run = before(3, ...ten);
  expect(told(placed(...merged), 2, run)).toEqual({
    landscapes: [
      [0, 'same'],
      [10, 'merged'],
    ],
    gone: [1, 2],
  });
  const { landscapes } = identifyLandscapes(placed(...merged), 2, run, 10);
  expect(landscapes[1]!.from).toEqual([
    { letter: 'B', share: 0.5 },
    { letter: 'C', share: 0.5 },
  ]);
});

test('one that takes in a much smaller one stays what it was', () => {
  const uneven = [...repeat(0, 20), ...repeat(1, 4), ...repeat(2, 10)];
  const taken = [...repeat(0, 24), ...repeat(1, 10)];
  expect(told(placed(...taken), 2, before(3, ...uneven))).toEqual({
    landscapes: [
      [0, 'same'],
      [2, 'same'],
    ],
    gone: [1],
  });
});

test('one gathered from several that live on is new', () => {
  const gathered = ten.map((landscape, i) => (i % 10 < 3 ? 3 : landscape));
  expect(told(placed(...gathered), 4, before(3, ...ten))).toEqual({
    landscapes: [
      [0, 'same'],
      [1, 'same'],
      [2, 'same'],
      [10, 'new'],
    ],
    gone: [],
  });
});

test('people decide, not areas; where some are uncounted areas do', () => {
  // The area with most people left landscape 0; all the other areas stayed.
  const areas = placed(0, 0, 0, 1).map((area, i) => ({ ...area, people: i === 3 ? 1000 : 10 }));
  const run: RunBefore = { ...before(1, 0, 0, 0, 0) };
  expect(told(areas, 2, run).landscapes).toEqual([
    [10, 'split'],
    [0, 'same'],
  ]);
  const uncounted = areas.map((area, i) => (i === 0 ? { ...area, people: null } : area));
  expect(told(uncounted, 2, run).landscapes).toEqual([
    [0, 'same'],
    [10, 'split'],
  ]);
});

test('areas of another division are followed by the shares of a crosswalk', () => {
  const older = (n: number): AreaId => `deso2018:${n}` as AreaId;
  const run: RunBefore = {
    landscapes: [
      { landscape: 'id-0', number: 0 },
      { landscape: 'id-1', number: 1 },
    ],
    areas: [0, 0, 1, 1].map((landscape, i) => ({ area: older(i), landscape })),
    // Area 1 was divided in two; area 4 comes half from each of 2 and 3, and area 5 from nowhere.
    linksOf: ((area: AreaId): readonly AreaLink[] => {
      const n = Number(area.split(':')[1]);
      if (n === 0) return [{ area: older(0), share: 1 }];
      if (n === 1 || n === 2) return [{ area: older(1), share: 1 }];
      if (n === 3) return [{ area: older(2), share: 1 }];
      return n === 4
        ? [
            { area: older(2), share: 0.5 },
            { area: older(3), share: 0.5 },
          ]
        : [];
    }) satisfies LinksOf,
  };
  expect(told(placed(1, 1, 1, 0, 0, 2), 3, run)).toEqual({
    landscapes: [
      [1, 'same'],
      [0, 'same'],
      [10, 'new'],
    ],
    gone: [],
  });
});
