import type { AreaPoints } from '../weights/area-points.ts';
import { connectedComponents } from '../weights/connected-components.ts';
import { type LinkedParts, linkParts } from '../weights/link-parts.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';

/** What becomes of a map whose areas do not all hang together, such as one with islands. */
export const islandRules = ['refuse', 'own-region', 'link-nearest'] as const;

/**
 * - `refuse`: regions are not made.
 * - `own-region`: each separate part is a region of its own at least.
 * - `link-nearest`: each part is linked to the nearest, as if a ferry went there.
 */
export type IslandRule = (typeof islandRules)[number];

/**
 * The weights that regions are made from, under a rule for islands, and the links that were added.
 *
 * @param pointsOf asked only when something is to be linked.
 * @throws RangeError when the rule is to refuse and the map has separate parts, or points are not usable.
 *
 * @example
 * const apart = { areaCount: 2, starts: [0, 0, 0], neighbours: [], weights: [] };
 * applyIslandRule(apart, 'own-region', () => ({ x: [], y: [] })).added // => []
 */
export function applyIslandRule(
  weights: SpatialWeights,
  rule: IslandRule,
  pointsOf: () => AreaPoints,
): LinkedParts {
  const { count, componentOf } = connectedComponents(weights);
  if (count <= 1 || rule === 'own-region') return { weights, added: [] };
  if (rule === 'link-nearest') return linkParts(weights, pointsOf());
  throw new RangeError(`invalid weights: ${count} separate parts, ${sizesOf(componentOf, count)}`);
}

function sizesOf(partOf: Int32Array, count: number): string {
  const sizes = new Int32Array(count);
  for (const part of partOf) sizes[part]! += 1;
  const told = [...sizes].sort((a, b) => b - a).slice(0, 5);
  return `of ${told.join(', ')}${count > 5 ? ' …' : ''} areas`;
}
