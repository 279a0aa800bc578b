import type { Ring } from './geometry.ts';

/** Places with numbers, the first that comes with 0. */
export interface PlaceTable {
  /**
   * The numbers of the positions of a ring, in an array that the next ring overwrites and that may be longer.
   *
   * @throws RangeError when a coordinate is not finite.
   */
  readonly number: (ring: Ring) => Int32Array;
  readonly result: () => NumberedPlaces;
}

/** How many places there are, and where; the arrays may be longer. */
export interface NumberedPlaces {
  readonly vertexCount: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Positions whose slots are asked for together; of 4 to 32 none was clearly faster. */
const HASHED_AT_ONCE = 8;

/** Most borders have an area on either side: there are little more than half as many places as positions. */
const USUAL_SHARE = 0.55;

/** Slots for each place, at least. */
const SLOTS_PER_PLACE = 1.4;

/**
 * Numbers places by open addressing on the bits of their coordinates.
 *
 * @param positions how many will be numbered in all.
 *
 * @example
 * createPlaceTable(3).number([[1, 1], [2, 2], [1, 1]])[2] // => 0
 */
export function createPlaceTable(positions: number): PlaceTable {
  const usual = Math.min(positions, Math.ceil(positions * USUAL_SHARE) + 64);
  let x = new Float64Array(usual);
  let y = new Float64Array(usual);
  let table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, usual * SLOTS_PER_PLACE))));
  let count = 0;
  let ringX = new Float64Array(256);
  let ringY = new Float64Array(256);
  let slots = new Int32Array(256);
  let numbers = new Int32Array(256);

  const read = (ring: Ring): void => {
    if (ring.length > slots.length) {
      ringX = new Float64Array(2 * ring.length);
      ringY = new Float64Array(2 * ring.length);
      slots = new Int32Array(2 * ring.length);
      numbers = new Int32Array(2 * ring.length);
    }
    const [intoX, intoY] = [ringX, ringY];
    for (let i = 0; i < ring.length; i++) {
      const position = ring[i]!;
      const px = position[0]! + 0; // + 0 turns -0 into 0
      const py = position[1]! + 0;
      if (px - px !== 0 || py - py !== 0) throw new RangeError(`invalid position: ${px}, ${py}`);
      intoX[i] = px;
      intoY[i] = py;
    }
  };
  /** Makes room for more places than borders with two sides have. */
  const grow = (): void => {
    const [oldX, oldY] = [x, y];
    x = new Float64Array(positions);
    y = new Float64Array(positions);
    x.set(oldX);
    y.set(oldY);
    table = new Int32Array(2 ** Math.ceil(Math.log2(positions * SLOTS_PER_PLACE)));
    for (let place = 0; place < count; place++) {
      let slot = slotOf(x[place]!, y[place]!, table.length);
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
      table[slot] = place + 1;
    }
  };
  const number = (ring: Ring): Int32Array => {
    read(ring);
    if (count + ring.length > x.length) grow();
    count = numberRead({ x, y, table, count, ringX, ringY, slots, numbers }, ring.length);
    return numbers;
  };
  return { number, result: () => ({ vertexCount: count, x, y }) };
}

interface ReadRing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The number of a place and one more in each slot; 0 where it is empty. */
  readonly table: Int32Array;
  readonly count: number;
  readonly ringX: Float64Array;
  readonly ringY: Float64Array;
  readonly slots: Int32Array;
  readonly numbers: Int32Array;
}

/** Numbers the positions of the ring that was read; how many places there are after it. */
function numberRead(
  { x, y, table, count: before, ringX, ringY, slots, numbers }: ReadRing,
  length: number,
): number {
  let count = before;
  let hashed = 0;
  let previous = -1;
  for (let i = 0; i < length; i++) {
    const px = ringX[i]!;
    const py = ringY[i]!;
    // A border that the neighbour had before comes back vertex by vertex, most often turned round.
    if (previous > 0 && x[previous - 1] === px && y[previous - 1] === py) {
      numbers[i] = --previous;
      continue;
    }
    if (previous + 1 < count && x[previous + 1] === px && y[previous + 1] === py) {
      numbers[i] = ++previous;
      continue;
    }
    // The table is larger than the caches: slots that are asked for together arrive together.
    if (i >= hashed) {
      hashed = Math.min(length, i + HASHED_AT_ONCE);
      for (let j = i; j < hashed; j++) {
        const slot = slotOf(ringX[j]!, ringY[j]!, table.length);
        slots[j] = slot;
        numbers[j] = table[slot]!;
      }
    }
    let slot = slots[i]!;
    // The ring itself may have taken an empty slot since it was seen.
    let stored = numbers[i]! || table[slot]!;
    while (stored !== 0 && !(x[stored - 1] === px && y[stored - 1] === py)) {
      slot = (slot + 1) & (table.length - 1);
      stored = table[slot]!;
    }
    if (stored === 0) {
      x[count] = px;
      y[count] = py;
      stored = ++count;
      table[slot] = stored;
    }
    previous = stored - 1;
    numbers[i] = previous;
  }
  return count;
}

const coordinates = new Float64Array(2);
const words = new Int32Array(coordinates.buffer);

function slotOf(x: number, y: number, size: number): number {
  coordinates[0] = x;
  coordinates[1] = y;
  const one = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x9e3779b1), 0x85ebca6b);
  const two = Math.imul(words[2]! ^ Math.imul(words[3]!, 0xc2b2ae35), 0x27d4eb2f);
  const mixed = one ^ (one >>> 15) ^ Math.imul(two, 5);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}
