import type { AreaPoints } from './area-points.ts';
import { indexPoints } from './nearest-points.ts';
import { type Link, type SpatialWeights, weightsOfLinks } from './spatial-weights.ts';

/**
 * Weight 1 from each area to its k nearest by their points. Not symmetric: i may be among the nearest of j
 * without the reverse. Ties: see `indexPoints`.
 *
 * @param k a whole number 1 … areas − 1.
 * @throws RangeError when k or a coordinate is not usable.
 *
 * @example
 * knnWeights({ x: [0, 1, 5], y: [0, 0, 0] }, 1).neighbours // => [1, 0, 1]
 */
export function knnWeights(points: AreaPoints, k: number): SpatialWeights {
  const count = points.x.length;
  if (!Number.isInteger(k) || k < 1 || k >= count) {
    throw new RangeError(`invalid k: ${k} of ${count} areas`);
  }
  const { nearest } = indexPoints(points);
  const links: Link[] = [];
  for (let from = 0; from < count; from++) {
    for (const to of nearest(from, k)) links.push({ from, to, weight: 1 });
  }
  return weightsOfLinks(count, links);
}

/**
 * Weight 1 both ways between areas whose points are at most `metres` apart. Areas that have nobody that near
 * are left without neighbours.
 *
 * @param metres a finite distance > 0.
 * @throws RangeError when the distance or a coordinate is not usable.
 *
 * @example
 * bandWeights({ x: [0, 1, 5], y: [0, 0, 0] }, 1).neighbours // => [1, 0]
 */
export function bandWeights(points: AreaPoints, metres: number): SpatialWeights {
  if (!(metres > 0 && metres < Infinity)) throw new RangeError(`invalid metres: ${metres}`);
  const { within } = indexPoints(points);
  const links: Link[] = [];
  for (let from = 0; from < points.x.length; from++) {
    for (const to of within(from, metres)) links.push({ from, to, weight: 1 });
  }
  return weightsOfLinks(points.x.length, links);
}
