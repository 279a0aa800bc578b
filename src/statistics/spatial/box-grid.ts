/** Cells over the boxes of areas, each with the areas whose boxes reach into it. */
export interface BoxGrid {
  readonly columns: number;
  readonly rows: number;
  readonly minX: number;
  readonly minY: number;
  readonly columnsPerUnit: number;
  readonly rowsPerUnit: number;
  /** Where the areas of each cell start in `areas`, row after row; one longer than the number of cells. */
  readonly starts: Int32Array;
  /** In ascending order within a cell. */
  readonly areas: Int32Array;
}

/** With two cells an area a look-up reads few areas, and a box reaches into few cells. */
const CELLS_PER_AREA = 2;

/** Coarser cells are taken when large boxes would be listed more often than this. */
const MOST_LISTED_PER_AREA = 16;

/**
 * A grid over boxes; boxes that are turned inside out are left out.
 *
 * @param boxes minX, minY, maxX, maxY of each area.
 *
 * @example
 * buildBoxGrid([0, 0, 1, 1]).areas.includes(0) // => true
 * buildBoxGrid([]).columns // => 1
 */
export function buildBoxGrid(boxes: ArrayLike<number>): BoxGrid {
  const [minX, minY, maxX, maxY] = boundsOf(boxes);
  const count = boxes.length / 4;
  const [width, height] = [sideOf(minX, maxX), sideOf(minY, maxY)];
  for (let cells = Math.max(1, count * CELLS_PER_AREA); ; cells /= 4) {
    const columns = width > 0 ? divisions(width, height, cells) : 1;
    const rows = height > 0 ? divisions(height, width, cells) : 1;
    const grid = {
      columns,
      rows,
      minX,
      minY,
      columnsPerUnit: width > 0 ? columns / width : 0,
      rowsPerUnit: height > 0 ? rows / height : 0,
    };
    const starts = countListed(grid, boxes);
    if (cells > 1 && starts[columns * rows]! > MOST_LISTED_PER_AREA * count) continue;
    return { ...grid, starts, areas: list(grid, boxes, starts) };
  }
}

/**
 * The cell that holds a place: outside the boxes the nearest.
 *
 * @example
 * cellAt(buildBoxGrid([0, 0, 1, 1]), 5, 5) // => 3
 */
export function cellAt(grid: Omit<BoxGrid, 'starts' | 'areas'>, x: number, y: number): number {
  const column = Math.floor((x - grid.minX) * grid.columnsPerUnit);
  const row = Math.floor((y - grid.minY) * grid.rowsPerUnit);
  return (
    Math.max(0, Math.min(grid.rows - 1, row)) * grid.columns +
    Math.max(0, Math.min(grid.columns - 1, column))
  );
}

/** A side that is too short to be divided is none. */
function sideOf(from: number, to: number): number {
  return to - from > 1e-300 ? to - from : 0;
}

/** Into how many parts a side is divided for square cells, at most all of them along one side. */
function divisions(side: number, other: number, cells: number): number {
  const parts = other > 0 ? Math.sqrt((cells * side) / other) : cells;
  return Math.max(1, Math.min(Math.ceil(cells), Math.ceil(parts)));
}

function boundsOf(boxes: ArrayLike<number>): readonly [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let b = 0; b < boxes.length; b += 4) {
    minX = Math.min(minX, boxes[b]!);
    minY = Math.min(minY, boxes[b + 1]!);
    maxX = Math.max(maxX, boxes[b + 2]!);
    maxY = Math.max(maxY, boxes[b + 3]!);
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : [0, 0, 0, 0];
}

type Cells = Omit<BoxGrid, 'starts' | 'areas'>;

function forEachListed(
  grid: Cells,
  boxes: ArrayLike<number>,
  visit: (cell: number, area: number) => void,
): void {
  for (let area = 0; area < boxes.length / 4; area++) {
    const [west, south] = [boxes[4 * area]!, boxes[4 * area + 1]!];
    const [east, north] = [boxes[4 * area + 2]!, boxes[4 * area + 3]!];
    if (west > east) continue;
    const first = cellAt(grid, west, south);
    const last = cellAt(grid, east, north);
    const width = (last % grid.columns) - (first % grid.columns);
    for (let start = first; start <= last; start += grid.columns) {
      for (let cell = start; cell <= start + width; cell++) visit(cell, area);
    }
  }
}

function countListed(grid: Cells, boxes: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(grid.columns * grid.rows + 1);
  forEachListed(grid, boxes, (cell) => {
    starts[cell + 1]! += 1;
  });
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  return starts;
}

function list(grid: Cells, boxes: ArrayLike<number>, starts: Int32Array): Int32Array {
  const areas = new Int32Array(starts[starts.length - 1]!);
  const filled = starts.slice();
  forEachListed(grid, boxes, (cell, area) => {
    areas[filled[cell]!++] = area;
  });
  return areas;
}
