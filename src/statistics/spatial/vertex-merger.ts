/** Gives each place a number; places within the snap distance of each other get the same. */
export interface VertexMerger {
  /** The number of the vertex at a place; a new one when no vertex lies within the distance. */
  readonly add: (x: number, y: number) => number;
  readonly count: () => number;
}

/** Cells are wider than the snap distance, so that most places need only their own cell. */
const CELL_WIDTHS_PER_SNAP = 8;

/**
 * Merges vertices on a grid of cells. The first place that comes keeps its coordinates; later
 * ones within `snap` take the number of the nearest kept place, the earliest of equally near.
 *
 * @param capacity the largest number of places that will be added.
 * @param snap the distance in the unit of the coordinates; 0 merges only equal coordinates.
 *
 * @example
 * createVertexMerger(2, 0.5).add(10, 20) // => 0
 */
export function createVertexMerger(capacity: number, snap: number): VertexMerger {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, capacity * 2)));
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(capacity);
  const keptX = new Float64Array(capacity);
  const keptY = new Float64Array(capacity);
  let count = 0;

  const cell = snap > 0 ? snap * CELL_WIDTHS_PER_SNAP : 1;
  const slotOf = snap > 0 ? slotOfCell : slotOfBits;

  const nearest = (cellX: number, cellY: number, x: number, y: number, best: Nearest): void => {
    for (let v = first[slotOf(cellX, cellY, size)]!; v !== -1; v = next[v]!) {
      const distance = (keptX[v]! - x) ** 2 + (keptY[v]! - y) ** 2;
      if (distance < best.distance || (distance === best.distance && v < best.vertex)) {
        best.distance = distance;
        best.vertex = v;
      }
    }
  };

  const add = (x: number, y: number): number => {
    const best: Nearest = { vertex: capacity, distance: snap * snap };
    let homeX = x;
    let homeY = y;
    if (snap > 0) {
      homeX = Math.floor(x / cell);
      homeY = Math.floor(y / cell);
      for (let cx = Math.floor((x - snap) / cell); cx <= Math.floor((x + snap) / cell); cx++) {
        for (let cy = Math.floor((y - snap) / cell); cy <= Math.floor((y + snap) / cell); cy++) {
          nearest(cx, cy, x, y, best);
        }
      }
    } else nearest(x, y, x, y, best);
    if (best.vertex < capacity) return best.vertex;
    keptX[count] = x;
    keptY[count] = y;
    const slot = slotOf(homeX, homeY, size);
    next[count] = first[slot]!;
    first[slot] = count;
    return count++;
  };
  return { add, count: () => count };
}

interface Nearest {
  vertex: number;
  distance: number;
}

function slotOfCell(cellX: number, cellY: number, size: number): number {
  const mixed = Math.imul(cellX | 0, 0x9e3779b1) ^ Math.imul(cellY | 0, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}

const coordinates = new Float64Array(2);
const words = new Int32Array(coordinates.buffer);

function slotOfBits(x: number, y: number, size: number): number {
  coordinates[0] = x + 0; // + 0 turns -0 into 0
  coordinates[1] = y + 0;
  const one = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x9e3779b1), 0x85ebca6b);
  const two = Math.imul(words[2]! ^ Math.imul(words[3]!, 0xc2b2ae35), 0x27d4eb2f);
  const mixed = one ^ (one >>> 15) ^ Math.imul(two, 5);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}
