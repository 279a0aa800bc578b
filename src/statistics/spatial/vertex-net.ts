import { countPositions } from './count-positions.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/** Areas as vertices, one for each place to the bit, and edges between them. Rings are closed. */
export interface VertexNet {
  readonly areaCount: number;
  readonly vertexCount: number;
  readonly edgeCount: number;
  /** The coordinates of each vertex as they were given; may be longer than `vertexCount`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Start vertex, end vertex and area of each edge; may be longer than `edgeCount`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly owner: Int32Array;
}

/**
 * Numbers the vertices of areas and lists their edges; edges without length fall away, and a ring whose last
 * position is not the first is closed.
 *
 * @throws RangeError when a coordinate is not finite.
 *
 * @example
 * buildVertexNet([{ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }]).vertexCount // => 3
 */
export function buildVertexNet(areas: readonly AreaGeometry[]): VertexNet {
  const positions = countPositions(areas);
  const numbers = createVertexNumbers(positions);
  // A ring that is not closed has as many edges as positions.
  const from = new Int32Array(positions);
  const to = new Int32Array(positions);
  const owner = new Int32Array(positions);
  let edgeCount = 0;
  const addRing = (ring: Ring, area: number): void => {
    if (ring.length === 0) return;
    numbers.read(ring);
    const first = numbers.add(0, -1);
    let previous = first;
    for (let i = 1; i <= ring.length; i++) {
      const vertex = i === ring.length ? first : numbers.add(i, previous);
      if (vertex === previous) continue;
      from[edgeCount] = previous;
      to[edgeCount] = vertex;
      owner[edgeCount++] = area;
      previous = vertex;
    }
  };
  for (let area = 0; area < areas.length; area++) {
    for (const rings of polygonsOf(areas[area]!)) {
      for (let r = 0; r < rings.length; r++) addRing(rings[r]!, area);
    }
  }
  const vertexCount = numbers.count();
  return { areaCount: areas.length, vertexCount, edgeCount, ...numbers.places, from, to, owner };
}

interface VertexNumbers {
  /** Takes the positions of a ring to be numbered. */
  readonly read: (ring: Ring) => void;
  /**
   * The number of a position of the ring that was read.
   *
   * @param previous the vertex before it on the ring, or -1.
   */
  readonly add: (position: number, previous: number) => number;
  readonly count: () => number;
  readonly places: { readonly x: Float64Array; readonly y: Float64Array };
}

/** Positions whose slots are asked for together; of 4 to 32 none was clearly faster. */
const HASHED_AT_ONCE = 8;

function createVertexNumbers(capacity: number): VertexNumbers {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, capacity * 1.4)));
  const table = new Int32Array(size);
  const x = new Float64Array(capacity);
  const y = new Float64Array(capacity);
  let ringX = new Float64Array(1024);
  let ringY = new Float64Array(1024);
  let slots = new Int32Array(1024);
  let seen = new Int32Array(1024);
  const bits = new Float64Array(2);
  const words = new Int32Array(bits.buffer);
  let count = 0;
  let length = 0;
  let hashed = 0;

  const read = (ring: Ring): void => {
    if (ring.length > slots.length) {
      ringX = new Float64Array(2 * ring.length);
      ringY = new Float64Array(2 * ring.length);
      slots = new Int32Array(2 * ring.length);
      seen = new Int32Array(2 * ring.length);
    }
    for (let i = 0; i < ring.length; i++) {
      const px = ring[i]![0]! + 0; // + 0 turns -0 into 0
      const py = ring[i]![1]! + 0;
      if (px - px !== 0 || py - py !== 0) throw new RangeError(`invalid position: ${px}, ${py}`);
      ringX[i] = px;
      ringY[i] = py;
    }
    length = ring.length;
    hashed = 0;
  };
  /** The table is larger than the caches: slots that are asked for together arrive together. */
  const hashFrom = (position: number): void => {
    hashed = Math.min(length, position + HASHED_AT_ONCE);
    for (let i = position; i < hashed; i++) {
      bits[0] = ringX[i]!;
      bits[1] = ringY[i]!;
      const one = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x9e3779b1), 0x85ebca6b);
      const two = Math.imul(words[2]! ^ Math.imul(words[3]!, 0xc2b2ae35), 0x27d4eb2f);
      const mixed = one ^ (one >>> 15) ^ Math.imul(two, 5);
      const slot = (mixed ^ (mixed >>> 13)) & (size - 1);
      slots[i] = slot;
      seen[i] = table[slot]!;
    }
  };
  const add = (position: number, previous: number): number => {
    const px = ringX[position]!;
    const py = ringY[position]!;
    // A border that the neighbour had before comes back vertex by vertex, most often turned round.
    if (previous > 0 && x[previous - 1] === px && y[previous - 1] === py) return previous - 1;
    if (previous + 1 < count && x[previous + 1] === px && y[previous + 1] === py) {
      return previous + 1;
    }
    if (position >= hashed) hashFrom(position);
    let slot = slots[position]!;
    // 0 is an empty slot; the ring itself may have taken it since it was seen.
    let stored = seen[position]! || table[slot]!;
    while (stored !== 0) {
      if (x[stored - 1] === px && y[stored - 1] === py) return stored - 1;
      slot = (slot + 1) & (size - 1);
      stored = table[slot]!;
    }
    table[slot] = count + 1;
    x[count] = px;
    y[count] = py;
    return count++;
  };
  return { read, add, count: () => count, places: { x, y } };
}
