import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBoxGrid, cellAt } from './box-grid.ts';

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const box = fc
  .tuple(coordinate, coordinate, coordinate, coordinate)
  .map(([a, b, c, d]) => [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)]);
const nowhere = [Infinity, Infinity, -Infinity, -Infinity];

test('the cell of a place lists every box that holds the place, in order', () => {
  fc.assert(
    fc.property(
      fc.array(box, { minLength: 1, maxLength: 40 }),
      coordinate,
      coordinate,
      (boxes, x, y) => {
        const grid = buildBoxGrid(boxes.flat());
        const corners = boxes.map(([a, b]) => [a!, b!] as const);
        for (const [px, py] of [[x, y] as const, ...corners]) {
          const cell = cellAt(grid, px, py);
          const listed = [...grid.areas.slice(grid.starts[cell], grid.starts[cell + 1])];
          const holding = [...boxes.keys()].filter((i) => {
            const [west, south, east, north] = boxes[i]!;
            return px >= west! && px <= east! && py >= south! && py <= north!;
          });
          expect(listed).toEqual(expect.arrayContaining(holding));
          expect(listed).toEqual(listed.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('boxes side by side have about two cells each', () => {
  const boxes = Array.from({ length: 100 }, (_, i) => {
    const [x, y] = [i % 20, Math.floor(i / 20)];
    return [x, y, x + 1, y + 1];
  });
  const grid = buildBoxGrid([...boxes, nowhere].flat());
  expect([grid.columns, grid.rows]).toEqual([29, 8]);
  expect([grid.minX, grid.minY]).toEqual([0, 0]);
  expect(cellAt(grid, 0, 0)).toBe(0);
  expect(cellAt(grid, 20, 5)).toBe(29 * 8 - 1);
  expect(cellAt(grid, -5, 99)).toBe(29 * 7);
  expect(grid.areas.includes(100)).toBe(false);
});

test('boxes on a line or in a point have one row of cells, and none one cell', () => {
  const line = buildBoxGrid([0, 7, 1, 7, 1, 7, 2, 7]);
  expect([line.columns, line.rows]).toEqual([4, 1]);
  const upright = buildBoxGrid([7, 0, 7, 1, 7, 1, 7, 2]);
  expect([upright.columns, upright.rows]).toEqual([1, 4]);
  const point = buildBoxGrid([3, 3, 3, 3]);
  expect([point.columns, point.rows, ...point.areas]).toEqual([1, 1, 0]);
  const none = buildBoxGrid(nowhere);
  expect([none.columns, none.rows, none.areas.length, cellAt(none, 3, 3)]).toEqual([1, 1, 0, 0]);
});

test('where many boxes are large the cells are coarser', () => {
  const large = Array.from({ length: 200 }, () => [0, 0, 10, 10]).flat();
  const grid = buildBoxGrid(large);
  expect(grid.areas.length).toBeLessThanOrEqual(16 * 200);
  expect(grid.columns * grid.rows).toBeGreaterThan(1);
});
