import Flatbush from 'flatbush';
import type { AreaPoints } from './area-points.ts';

/** Looks up which areas lie near an area. */
export interface PointIndex {
  /**
   * The k areas whose points are nearest to that of area `i`, itself left out, nearest first. Of equally
   * near ones the western comes first, then the southern, then the first in the list, so that the order of
   * the list matters only for points in one place.
   */
  readonly nearest: (i: number, k: number) => readonly number[];
  /** The areas within a distance of area `i`, itself left out, in the order of the list. */
  readonly within: (i: number, metres: number) => readonly number[];
  /** The squared distance between two areas' points. */
  readonly squaredDistance: (i: number, j: number) => number;
}

/**
 * An index of points for k nearest and distance bands.
 *
 * @throws RangeError when the columns differ in length or a coordinate is not finite.
 *
 * @example
 * indexPoints({ x: [0, 2, 5], y: [0, 0, 0] }).nearest(1, 1) // => [0]
 */
export function indexPoints({ x, y }: AreaPoints): PointIndex {
  const count = x.length;
  if (y.length !== count) throw new RangeError(`invalid points: ${count} x for ${y.length} y`);
  const tree = new Flatbush(Math.max(1, count));
  for (let i = 0; i < count; i++) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) {
      throw new RangeError(`invalid position: ${x[i]}, ${y[i]}`);
    }
    tree.add(x[i]!, y[i]!, x[i]!, y[i]!);
  }
  if (count === 0) tree.add(0, 0, 0, 0); // the tree refuses to be empty, and nobody asks it
  tree.finish();
  const [west, east] = rangeOf(x);
  const [south, north] = rangeOf(y);
  const widest = Math.hypot(east - west, north - south);
  // A circle that holds about one point where they lie evenly.
  const spacing = Math.max(Math.sqrt(((east - west) * (north - south)) / count), widest / count);

  const squaredDistance = (i: number, j: number): number =>
    (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2;
  const around = (i: number, metres: number): number[] => {
    const [atX, atY] = [x[i]!, y[i]!];
    // A hair more than the square, and then the distance itself decides.
    const reach = metres * (1 + 1e-12);
    return tree.search(
      atX - reach,
      atY - reach,
      atX + reach,
      atY + reach,
      (j) => j !== i && squaredDistance(i, j) <= metres * metres,
    );
  };
  const nearest = (i: number, k: number): readonly number[] => {
    let radius = spacing * Math.sqrt(k + 1);
    let found = around(i, radius);
    while (found.length < k && radius <= widest) {
      radius *= 2;
      found = around(i, radius);
    }
    return found
      .sort(
        (a, b) =>
          squaredDistance(i, a) - squaredDistance(i, b) || x[a]! - x[b]! || y[a]! - y[b]! || a - b,
      )
      .slice(0, k);
  };
  return {
    nearest,
    within: (i, metres) => around(i, metres).sort((a, b) => a - b),
    squaredDistance,
  };
}

function rangeOf(values: Float64Array): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
