import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaGeometry, Ring } from './geometry.ts';
import { overlayAreas } from './overlay-areas.ts';

const rectangle = (x: number, y: number, width: number, height: number): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
});

test('each pair has the ground it shares, and areas that only touch have none', () => {
  const one = [rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10)];
  const two = [rectangle(5, 0, 10, 10), rectangle(20, 0, 5, 5)];
  expect(overlayAreas(one, two, 'metres')).toEqual([
    { a: 0, b: 0, area: 50 },
    { a: 1, b: 0, area: 50 },
  ]);
});

test('a hole is no ground in common', () => {
  const outer = rectangle(0, 0, 10, 10).coordinates as Ring[];
  const inner = rectangle(2, 2, 4, 4).coordinates as Ring[];
  const holed: AreaGeometry = { type: 'Polygon', coordinates: [...outer, inner[0]!.toReversed()] };
  expect(overlayAreas([holed], [rectangle(0, 0, 10, 10)], 'metres')[0]?.area).toBeCloseTo(84, 9);
});

test('the columns of a table and its rows share all ground between them', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(cuts, cuts, (columns, rows) => {
      const spans = (at: number[]): [number, number][] => {
        const edges = [0, ...at.sort((a, b) => a - b), 100];
        return edges.slice(1).map((end, i) => [edges[i]!, end]);
      };
      const one = spans(columns).map(([from, to]) => rectangle(from, 0, to - from, 100));
      const two = spans(rows).map(([from, to]) => rectangle(0, from, 100, to - from));
      const common = overlayAreas(one, two, 'metres');
      expect(common).toHaveLength(one.length * two.length);
      expect(common.reduce((sum, { area }) => sum + area, 0)).toBeCloseTo(10_000, 6);
    }),
    { numRuns: 30 },
  );
});

test('pairs come in order, whatever the order in the map', () => {
  const one = [rectangle(20, 0, 10, 10), rectangle(0, 0, 40, 1)];
  const two = [rectangle(28, 0, 10, 10), rectangle(0, 0, 10, 10), rectangle(15, 0, 10, 10)];
  expect(overlayAreas(one, two, 'metres')).toEqual([
    { a: 0, b: 0, area: 20 },
    { a: 0, b: 2, area: 50 },
    { a: 1, b: 0, area: 10 },
    { a: 1, b: 1, area: 10 },
    { a: 1, b: 2, area: 10 },
  ]);
});

test('areas that meet in a line, or only their boxes, share nothing, and an empty list neither', () => {
  const corner: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  expect(overlayAreas([corner], [rectangle(8, 8, 4, 4)], 'metres')).toEqual([]);
  expect(overlayAreas([corner], [rectangle(2, -4, 4, 4)], 'metres')).toEqual([]);
  expect(overlayAreas([corner], [rectangle(2, 10, 4, 4)], 'metres')).toEqual([]);
  expect(overlayAreas([corner], [], 'metres')).toEqual([]);
  expect(overlayAreas([], [corner], 'metres')).toEqual([]);
  expect(overlayAreas([corner], [rectangle(-5, -5, 50, 7)], 'metres')).toEqual([
    { a: 0, b: 0, area: 18 },
  ]);
  expect(overlayAreas([rectangle(-5, 8, 50, 70)], [corner], 'metres')).toEqual([
    { a: 0, b: 0, area: 2 },
  ]);
});

test('common ground in degrees is square metres', () => {
  const [one, two] = [rectangle(17, 59.9, 0.1, 0.2), rectangle(17.05, 59.95, 0.1, 0.1)];
  // A twentieth of a degree of longitude at 60° is 2,790 m, a tenth of latitude 11,141 m.
  const [common] = overlayAreas([one], [two], 'degrees');
  expect(common!.area / (2790 * 11_141)).toBeCloseTo(1, 3);
});
