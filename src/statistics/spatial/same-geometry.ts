import type { AreaGeometry, Position, Ring } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * Whether two geometries have the same rings, each position at most `tolerance` from its like in the
 * coordinates' own unit. Where a ring begins, which way it runs and the order of rings do not matter.
 *
 * @example
 * isSameGeometry({ type: 'Polygon', coordinates: [] }, { type: 'MultiPolygon', coordinates: [] }, 0) // => true
 */
export function isSameGeometry(one: AreaGeometry, two: AreaGeometry, tolerance: number): boolean {
  const rings = polygonsOf(one).flat();
  const others = [...polygonsOf(two).flat()];
  return (
    rings.length === others.length &&
    rings.every((ring) => {
      const place = others.findIndex((other) => isSameRing(ring, other, tolerance));
      if (place >= 0) others.splice(place, 1);
      return place >= 0;
    })
  );
}

function isSameRing(one: Ring, two: Ring, tolerance: number): boolean {
  if (one.length !== two.length) return false;
  const count = one.length - 1; // the last position repeats the first
  if (count < 1) return true;
  for (let start = 0; start < count; start++) {
    if (!isNear(one[0]!, two[start]!, tolerance)) continue;
    for (const step of [1, count - 1]) {
      let i = 1;
      while (i < count && isNear(one[i]!, two[(start + i * step) % count]!, tolerance)) i++;
      if (i === count) return true;
    }
  }
  return false;
}

function isNear(one: Position, two: Position, tolerance: number): boolean {
  return Math.hypot(one[0]! - two[0]!, one[1]! - two[1]!) <= tolerance;
}
