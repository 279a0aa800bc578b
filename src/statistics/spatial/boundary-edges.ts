import { groupEdges } from './edge-groups.ts';
import type { Mosaic } from './mosaic.ts';

/** Directed edges with what they bound on their left. */
export interface BoundaryEdges {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * The boundary of each parent: the edges that do not meet their opposite within the same parent.
 *
 * @param parentOf the parent of each area, numbered from 0.
 *
 * @example
 * boundaryEdges({ unit: 'metres', areaCount: 0, x: [], y: [], from: [], to: [], owner: [] }, [], 1) // => [{ from: [], to: [] }]
 */
export function boundaryEdges(
  mosaic: Mosaic,
  parentOf: readonly number[],
  parentCount: number,
): readonly BoundaryEdges[] {
  const { x, from, to, owner } = mosaic;
  const boundaries = Array.from({ length: parentCount }, () => ({
    from: [] as number[],
    to: [] as number[],
  }));
  const { firsts, next } = groupEdges(from, to, x.length);
  const net = new Map<number, number>();
  for (const first of firsts) {
    net.clear();
    for (let e = first; e !== -1; e = next[e]!) {
      const parent = parentOf[owner[e]!]!;
      net.set(parent, (net.get(parent) ?? 0) + (from[e] === from[first] ? 1 : -1));
    }
    for (const [parent, times] of net) {
      if (times === 0) continue;
      const boundary = boundaries[parent]!;
      boundary.from.push(times > 0 ? from[first]! : to[first]!);
      boundary.to.push(times > 0 ? to[first]! : from[first]!);
    }
  }
  return boundaries;
}
