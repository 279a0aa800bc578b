import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import { findTwins } from './find-twins.ts';

const id = (n: number): AreaId => `deso2025:${n}` as AreaId;
const rows = [
  [2, 0, 1],
  [2.1, 0, 2],
  [2, 3, 1],
  [-2, 0, 1],
  [2.1, 0, 0],
];
const areas = {
  areas: rows.map((_, i) => id(i)),
  scaled: rows.flat(),
  weights: [1, 1, 1],
};

test('the nearest areas come first, of equals the first, with what tells them apart', () => {
  const twins = findTwins(areas, id(0), 3);
  expect(twins.map(({ area }) => area)).toEqual([id(1), id(4), id(2)]);
  expect(twins[0]!.distance).toBeCloseTo(Math.hypot(0.1, 1), 12);
  expect(twins[0]!.differ.map(({ variable }) => variable)).toEqual([2, 0, 1]);
  expect(twins[0]!.differ[0]!.difference).toBeCloseTo(1, 12);
  expect(twins[1]!.differ[0]!.difference).toBeCloseTo(-1, 12);
});

test('they are alike in what is unusual in both, on the same side', () => {
  expect(findTwins(areas, id(0)).map(({ area, alike }) => [area, alike])).toEqual([
    [id(1), [0]],
    [id(4), [0]],
    [id(2), [0, 2]],
    [id(3), [2]],
  ]);
});

test('a variable that weighs more makes distances in it longer', () => {
  const [nearest] = findTwins({ ...areas, weights: [1, 0.01, 1] }, id(0));
  expect(nearest).toMatchObject({ area: id(2), distance: 0.3 });
});

test('an area that is not in the run has no twins', () => {
  expect(findTwins(areas, id(9))).toEqual([]);
});
