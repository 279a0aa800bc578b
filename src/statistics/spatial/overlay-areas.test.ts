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
