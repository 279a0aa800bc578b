import { bandsContain, bandsTouch, buildAreaBands } from './area-bands.ts';
import { buildBoxGrid, cellAt } from './box-grid.ts';
import type { AreaGeometry } from './geometry.ts';

/** Finds the area a point lies in. */
export interface AreaIndex {
  /** The position of the area in the list the index was built from. */
  readonly find: (x: number, y: number) => number | undefined;
}

/**
 * An index that tells which area a point lies in. Any unit, the same for areas and points.
 *
 * Edges are half-open (see containsPoint): a point on an edge shared by two areas belongs to
 * exactly one, the area to the right of the edge or above it. Where areas overlap, the first in
 * the list wins, and where rounding would leave a point on a shared edge to neither side, too.
 * Holes belong to no area unless another area fills them.
 *
 * @example
 * buildAreaIndex([{ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }]).find(1, 1) // => 0
 * buildAreaIndex([]).find(1, 1) // => undefined
 */
export function buildAreaIndex(areas: readonly AreaGeometry[]): AreaIndex {
  const bands = buildAreaBands(areas);
  const { boxes } = bands;
  const grid = buildBoxGrid(boxes);
  /** Where one side of a border has a vertex more, rounding may leave a point on it to neither side. */
  const areaBetween = (x: number, y: number, cell: number): number | undefined => {
    let first: number | undefined;
    for (let k = grid.starts[cell]!; k < grid.starts[cell + 1]!; k++) {
      const area = grid.areas[k]!;
      if (!bandsTouch(bands, area, x, y)) continue;
      if (first !== undefined) return first;
      first = area;
    }
    return undefined;
  };
  return {
    find: (x, y) => {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
      const cell = cellAt(grid, x, y);
      const end = grid.starts[cell + 1]!;
      for (let k = grid.starts[cell]!; k < end; k++) {
        const area = grid.areas[k]!;
        const box = 4 * area;
        if (x < boxes[box]! || x > boxes[box + 2]!) continue;
        if (y < boxes[box + 1]! || y > boxes[box + 3]!) continue;
        if (bandsContain(bands, area, x, y)) return area;
      }
      return areaBetween(x, y, cell);
    },
  };
}
