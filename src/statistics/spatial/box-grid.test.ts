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

test('a grid tells its cells, its scale and what lies in each cell', () => {
  // Two boxes in a field of 8 by 2: four cells, side by side.
  const grid = buildBoxGrid([10, 5, 13, 7, 12, 5, 18, 6]);
  expect(grid).toMatchObject({ columns: 4, rows: 1, minX: 10, minY: 5 });
  expect([grid.columnsPerUnit, grid.rowsPerUnit]).toEqual([0.5, 0.5]);
  expect([...grid.starts]).toEqual([0, 1, 3, 4, 5]);
  expect([...grid.areas]).toEqual([0, 0, 1, 1, 1]);
  // Upright, with one that is nowhere between.
  const upright = buildBoxGrid([5, 10, 7, 13, ...nowhere, 5, 12, 6, 18]);
  expect([upright.columns, upright.rows]).toEqual([2, 5]);
  expect([...upright.areas].filter((area) => area === 1)).toEqual([]);
});

test('a box of many cells is listed in each cell that it reaches into', () => {
  // Nine boxes over a field of 9 by 9, and one in the middle of it.
  const field = Array.from({ length: 9 }, (_, i) => {
    const [x, y] = [3 * (i % 3), 3 * Math.floor(i / 3)];
    return [x, y, x + 3, y + 3];
  }).flat();
  const grid = buildBoxGrid([...field, 4, 4, 8, 8]);
  expect([grid.columns, grid.rows]).toEqual([5, 5]);
  const holding = Array.from({ length: 25 }, (_, cell) => cell).filter((cell) =>
    grid.areas.subarray(grid.starts[cell], grid.starts[cell + 1]).includes(9),
  );
  expect(holding).toEqual([12, 13, 14, 17, 18, 19, 22, 23, 24]);
});

test('cells become coarser only where boxes are listed more than sixteen times each', () => {
  const large = Array.from({ length: 200 }, () => [0, 0, 10, 10]).flat();
  const coarse = buildBoxGrid(large);
  expect([coarse.columns, coarse.rows, coarse.areas.length]).toEqual([3, 3, 1800]);
  // Eight equal boxes have sixteen cells, and are listed sixteen times each.
  const eight = buildBoxGrid(Array.from({ length: 8 }, () => [0, 0, 10, 10]).flat());
  expect([eight.columns, eight.rows, eight.areas.length]).toEqual([4, 4, 128]);
  const twelve = buildBoxGrid(Array.from({ length: 12 }, () => [0, 0, 10, 10]).flat());
  expect([twelve.columns, twelve.rows]).toEqual([3, 3]);
});

test('a side that is too short to be divided is none', () => {
  const grid = buildBoxGrid([0, 0, 1e-300, 4, 0, 4, 0, 8]);
  expect([grid.columns, grid.rows, grid.columnsPerUnit]).toEqual([1, 4, 0]);
  const level = buildBoxGrid([0, 0, 4, 1e-300, 4, 0, 8, 0]);
  expect([level.columns, level.rows, level.rowsPerUnit]).toEqual([4, 1, 0]);
});
