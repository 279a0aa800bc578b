import { expect, test } from 'vitest';
import { findGaps } from './find-gaps.ts';
import { polygonArea } from './polygon-area.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const exact = { unit: 'metres', snap: 0 } as const;
const map = wigglyMap({ columns: 4, rows: 4, pieces: 4, seed: 21 });

test('a missing area is a gap with its size, and a bay is not', () => {
  const withoutMiddle = map.filter((_, i) => i !== 5);
  const [gap, ...others] = findGaps(withoutMiddle, exact);
  expect(gap!.area).toBeCloseTo(polygonArea(map[5]!, 'metres'), 3);
  expect(gap!.rings[0]![0]).toEqual(gap!.rings[0]!.at(-1));
  expect(others).toEqual([]);
  expect(
    findGaps(
      map.filter((_, i) => i !== 4),
      exact,
    ),
  ).toEqual([]);
});

test('a slit between areas is a gap until the snap distance closes it', () => {
  const areas = [
    rectangle(0, 0, 10, 10),
    {
      type: 'Polygon',
      coordinates: [
        [
          [10, 0],
          [20, 0],
          [20, 10],
          [10, 10],
          [10.2, 5],
          [10, 0],
        ],
      ],
    },
  ] as const;
  const [slit] = findGaps(areas, exact);
  expect(slit!.area).toBeCloseTo(1, 9);
  expect(findGaps(areas, { unit: 'metres', snap: 0.5 })).toEqual([]);
});

test('a map without gaps has none', () => {
  expect(findGaps(map, exact)).toEqual([]);
  expect(findGaps([], exact)).toEqual([]);
});

test('two missing areas side by side are one gap, in a corner two', () => {
  const without = (...missing: number[]) => map.filter((_, i) => !missing.includes(i));
  const sizes = [5, 6, 10].map((i) => polygonArea(map[i]!, 'metres'));
  const beside = findGaps(without(5, 6), exact).map(({ area }) => area);
  expect(beside.length).toBe(1);
  expect(beside[0]).toBeCloseTo(sizes[0]! + sizes[1]!, 3);
  expect(findGaps(without(5, 10), exact).length).toBe(2);
});

test('an area alone in a gap is taken from its size', () => {
  const frame = [
    rectangle(0, 0, 10, 2),
    rectangle(0, 8, 10, 10),
    rectangle(0, 2, 2, 8),
    rectangle(8, 2, 10, 8),
  ];
  const [gap] = findGaps([...frame, rectangle(4, 4, 6, 6)], exact);
  expect(gap!.area).toBe(32);
  expect(gap!.rings.length).toBe(2);
});

test('gaps come largest first, each closed and with its area in square metres', () => {
  const holed = {
    type: 'Polygon',
    coordinates: [
      ...rectangle(0, 0, 20, 10).coordinates,
      ...rectangle(1, 1, 2, 2).coordinates,
      ...rectangle(4, 4, 7, 7).coordinates,
      ...rectangle(10, 1, 12, 3).coordinates,
    ],
  } as const;
  const gaps = findGaps([holed], exact);
  expect(gaps.map(({ area, rings }) => [area, rings.length, rings[0]!.length])).toEqual([
    [9, 1, 5],
    [4, 1, 5],
    [1, 1, 5],
  ]);
  const inDegrees = {
    type: 'Polygon',
    coordinates: [
      ...rectangle(16, 59, 19, 62).coordinates,
      ...rectangle(17, 60, 18, 61).coordinates,
    ],
  } as const;
  const [gap] = findGaps([inDegrees], { unit: 'degrees', snap: 0 });
  expect(gap!.area).toBeCloseTo(polygonArea(rectangle(17, 60, 18, 61), 'degrees'), 0);
});
