import { sortByKey } from './sort-by-key.ts';

/**
 * Every circle around the centre of an area, in compressed rows: the areas from the nearest outwards of
 * centre i stand at `starts[i]` … `starts[i + 1] − 1`. A zone is a row from its start to a place.
 */
export interface ScanZones {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /**
   * The size of the zone that ends at each place; not a number where the next area is as far away, so that
   * no zone ends there.
   */
  readonly sizes: Float64Array;
}

/** How far a circle may grow. */
export interface ZoneLimits {
  /** The greatest share of the whole size that a zone may hold, above 0 up to 1. */
  readonly largestShare: number;
  /** In the unit of the coordinates; as far as need be unless told. */
  readonly largestRadius?: number | undefined;
}

/** Distances that differ by less than this share are equal: twelve digits of a square root. */
const sameDistance = 1 + 1e-12;

/** More places than this would not fit in the memory of an ordinary computer beside their sizes. */
const mostPlaces = 60_000_000;

/**
 * The zones of the circular scan: around each centre, areas enter by distance, those at the same distance
 * together, for as long as the zone holds at most the given share of all.
 *
 * @param x one finite coordinate an area, in metres.
 * @param y the same.
 * @param sizes what the share is of, such as population: numbers ≥ 0.
 * @throws RangeError when the lengths differ, a number is outside its range, nothing has a size, or the
 *   zones would be too many.
 *
 * @example
 * buildScanZones([0, 1, 3], [0, 0, 0], [1, 1, 2], { largestShare: 0.5 }).members // => new Int32Array([0, 1, 1, 0, 2])
 */
export function buildScanZones(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  sizes: ArrayLike<number>,
  { largestShare, largestRadius = Infinity }: ZoneLimits,
): ScanZones {
  if (!(largestShare > 0 && largestShare <= 1)) {
    throw new RangeError(`invalid largest share: ${largestShare}`);
  }
  if (!(largestRadius >= 0)) throw new RangeError(`invalid largest radius: ${largestRadius}`);
  const largestSize = largestShare * totalOf(x, y, sizes) * sameDistance;
  const plane = planeOf(x, y, sizes);
  const starts = new Int32Array(x.length + 1);
  const keys = new Float64Array(x.length);
  const items = new Int32Array(x.length);
  let members = new Int32Array(x.length * 16);
  let zoneSizes = new Float64Array(members.length);
  let end = 0;
  let reach = 0;
  for (let i = 0; i < x.length; i++) {
    const most = (largestRadius * sameDistance) ** 2;
    const count = gatherAround(plane, [x[i]!, y[i]!], { reach, most, largestSize }, keys, items);
    sortByKey(keys, items, count);
    if (end + count > members.length) {
      members = grown(members, new Int32Array(2 * members.length + count));
      zoneSizes = grown(zoneSizes, new Float64Array(members.length));
    }
    end = appendZones(keys, items, count, sizes, largestSize, members, zoneSizes, end);
    if (end > mostPlaces) {
      throw new RangeError(
        `invalid largest share: ${largestShare} of ${x.length} areas is too much`,
      );
    }
    starts[i + 1] = end;
    // The next centre's zones are likely to reach about as far as this one's, if it has any.
    reach = keys[Math.min(end - starts[i]!, count - 1)]! * sameDistance || reach;
  }
  return { starts, members: members.slice(0, end), sizes: zoneSizes.slice(0, end) };
}

/** The areas from west to east, so that those within a reach are found in a strip. */
interface Plane {
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sizes: Float64Array;
}

function planeOf(x: ArrayLike<number>, y: ArrayLike<number>, sizes: ArrayLike<number>): Plane {
  const order = new Int32Array(x.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const sorted = Float64Array.from(x);
  sortByKey(sorted, order, order.length);
  return {
    order,
    x: sorted,
    y: Float64Array.from(order, (area) => y[area]!),
    sizes: Float64Array.from(order, (area) => sizes[area]!),
  };
}

/**
 * The squared distances and the areas within a reach that holds more than the largest size, or everything
 * within the most; in no order.
 */
function gatherAround(
  { order, x, y, sizes }: Plane,
  centre: readonly [number, number],
  { reach, most, largestSize }: { reach: number; most: number; largestSize: number },
  keys: Float64Array,
  items: Int32Array,
): number {
  let within = Math.min(reach, most);
  for (;;) {
    const width = Math.sqrt(within) * sameDistance;
    let count = 0;
    let size = 0;
    for (let j = firstFrom(x, centre[0] - width); x[j]! <= centre[0] + width; j++) {
      const squared = (x[j]! - centre[0]) ** 2 + (y[j]! - centre[1]) ** 2;
      if (squared > within) continue;
      keys[count] = squared;
      items[count] = order[j]!;
      count++;
      size += sizes[j]!;
    }
    if (size > largestSize || count === x.length || within >= most) return count;
    // Twice the size needs about twice the square; without any reach, all are looked at.
    const wider = within > 0 ? within * Math.min(4, 1.2 * (largestSize / size)) : Infinity;
    within = Math.min(most, wider * sameDistance);
  }
}

/** The first place whose value is at least that. */
function firstFrom(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Writes one centre's row and tells where it ends. */
function appendZones(
  keys: Float64Array,
  items: Int32Array,
  count: number,
  sizes: ArrayLike<number>,
  largestSize: number,
  members: Int32Array,
  zoneSizes: Float64Array,
  start: number,
): number {
  let size = 0;
  let end = start;
  for (let k = 0; k < count; k++) {
    const item = items[k]!;
    size += sizes[item]!;
    // The places of a circle that outgrows the limit are not kept.
    if (size > largestSize) return end;
    members[start + k] = item;
    const isLast = k + 1 === count || keys[k + 1]! > keys[k]! * sameDistance;
    zoneSizes[start + k] = isLast ? size : Number.NaN;
    if (isLast) end = start + k + 1;
  }
  return end;
}

function totalOf(x: ArrayLike<number>, y: ArrayLike<number>, sizes: ArrayLike<number>): number {
  for (const [name, values] of [
    ['y', y],
    ['sizes', sizes],
  ] as const) {
    if (values.length !== x.length) {
      throw new RangeError(`invalid ${name}: ${values.length} for ${x.length} areas`);
    }
  }
  let total = 0;
  for (let i = 0; i < x.length; i++) {
    if (!Number.isFinite(x[i]! + y[i]!)) throw new RangeError(`invalid place: ${x[i]}, ${y[i]}`);
    if (!(sizes[i]! >= 0 && sizes[i]! < Infinity)) {
      throw new RangeError(`invalid size: ${sizes[i]}`);
    }
    total += sizes[i]!;
  }
  if (total === 0) throw new RangeError(`invalid sizes: all ${sizes.length} are 0`);
  return total;
}

function grown<Numbers extends Int32Array | Float64Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}
