import type { AreaPoints } from './area-points.ts';
import { connectedComponents } from './connected-components.ts';
import { indexPoints, type PointIndex } from './nearest-points.ts';
import { type Link, type SpatialWeights, weightsOfLinks } from './spatial-weights.ts';

/** Two areas that were linked although they are no neighbours; a < b. */
export interface AddedLink {
  readonly a: number;
  readonly b: number;
}

/** Weights in which all areas hang together, and what was added for that. */
export interface LinkedParts {
  readonly weights: SpatialWeights;
  /** Sorted by a, then b. */
  readonly added: readonly AddedLink[];
}

/**
 * Links the separate parts of a map until all areas hang together: again and again each part but the largest
 * is linked, both ways with weight 1, to the part that is nearest by the distance between points of areas.
 * An explicit rule, to be told where the result is shown.
 *
 * Source: Borůvka's method for the shortest links between parts.
 *
 * @throws RangeError when there are not as many points as areas, or a coordinate is not finite.
 *
 * @example
 * linkParts({ areaCount: 2, starts: [0, 0, 0], neighbours: [], weights: [] }, { x: [0, 3], y: [0, 4] }).added // => [{ a: 0, b: 1 }]
 */
export function linkParts(weights: SpatialWeights, points: AreaPoints): LinkedParts {
  const { areaCount, starts, neighbours } = weights;
  if (points.x.length !== areaCount) {
    throw new RangeError(`invalid points: ${points.x.length} for ${areaCount} areas`);
  }
  const links: Link[] = [];
  for (let from = 0; from < areaCount; from++) {
    for (let k = starts[from]!; k < starts[from + 1]!; k++) {
      links.push({ from, to: neighbours[k]!, weight: weights.weights[k]! });
    }
  }
  const index = indexPoints(points);
  const added = new Map<string, AddedLink>();
  let linked = weights;
  for (;;) {
    const { count, componentOf } = connectedComponents(linked);
    if (count <= 1) break;
    for (const [from, to] of shortestLinks(componentOf, count, index)) {
      const link = { a: Math.min(from, to), b: Math.max(from, to) };
      const key = `${link.a} ${link.b}`;
      if (added.has(key)) continue;
      added.set(key, link);
      links.push({ from, to, weight: 1 }, { from: to, to: from, weight: 1 });
    }
    linked = weightsOfLinks(areaCount, links);
  }
  const sorted = [...added.values()].sort((one, two) => one.a - two.a || one.b - two.b);
  return { weights: linked, added: sorted };
}

/** The shortest link from each part but the largest to an area outside it. */
function shortestLinks(
  partOf: Int32Array,
  count: number,
  index: PointIndex,
): readonly (readonly [number, number])[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [area, part] of partOf.entries()) members[part]!.push(area);
  const most = Math.max(...members.map((areas) => areas.length));
  const largest = members.findIndex((areas) => areas.length === most);
  return members
    .filter((_, part) => part !== largest)
    .map((areas) =>
      areas
        .map((area) => [area, nearestOutside(area, partOf, index)] as const)
        .reduce((best, link) =>
          index.squaredDistance(link[0], link[1]) < index.squaredDistance(best[0], best[1])
            ? link
            : best,
        ),
    );
}

function nearestOutside(area: number, partOf: Int32Array, index: PointIndex): number {
  for (let k = 4; ; k *= 2) {
    const found = index.nearest(area, k).find((other) => partOf[other] !== partOf[area]);
    if (found !== undefined) return found;
  }
}
