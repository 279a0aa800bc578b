import type { AreaPoints } from './area-points.ts';
import { indexPoints } from './nearest-points.ts';
import { islandsOf, type Link, type SpatialWeights, weightsOfLinks } from './spatial-weights.ts';

/**
 * Links each area without neighbours, both ways with weight 1, to the area whose point is nearest. An
 * explicit rule, to be told where the result is shown. Two islands may be each other's nearest, so the whole
 * need not hang together: see `connectedComponents`.
 *
 * @throws RangeError when there are not as many points as areas, or a coordinate is not finite.
 *
 * @example
 * linkIslands({ areaCount: 2, starts: [0, 0, 0], neighbours: [], weights: [] }, { x: [0, 3], y: [0, 4] }).neighbours // => [1, 0]
 */
export function linkIslands(weights: SpatialWeights, points: AreaPoints): SpatialWeights {
  const { areaCount, starts, neighbours } = weights;
  if (points.x.length !== areaCount) {
    throw new RangeError(`invalid points: ${points.x.length} for ${areaCount} areas`);
  }
  const islands = islandsOf(weights);
  if (islands.length === 0 || areaCount < 2) return weights;
  const links: Link[] = [];
  for (let from = 0; from < areaCount; from++) {
    for (let k = starts[from]!; k < starts[from + 1]!; k++) {
      links.push({ from, to: neighbours[k]!, weight: weights.weights[k]! });
    }
  }
  const { nearest } = indexPoints(points);
  const isLinked = new Set<string>();
  for (const island of islands) {
    const [to] = nearest(island, 1);
    for (const [one, other] of [
      [island, to!],
      [to!, island],
    ] as const) {
      if (isLinked.has(`${one} ${other}`)) continue;
      isLinked.add(`${one} ${other}`);
      links.push({ from: one, to: other, weight: 1 });
    }
  }
  return weightsOfLinks(areaCount, links);
}
