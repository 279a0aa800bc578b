import { mergeSets } from './merge-sets.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** Which areas hang together. */
export interface ConnectedComponents {
  readonly count: number;
  /** The number of each area's component; numbered in the order of their first areas. */
  readonly componentOf: Int32Array;
}

/**
 * The connected components of the areas: two are in one component when a chain of neighbours leads between
 * them, whichever way the links run.
 *
 * @example
 * connectedComponents({ areaCount: 3, starts: [0, 0, 0, 1], neighbours: [0], weights: [1] }).componentOf // => [0, 1, 0]
 */
export function connectedComponents({
  areaCount,
  starts,
  neighbours,
}: SpatialWeights): ConnectedComponents {
  // The lower number stands for both, so that components are numbered as they come.
  const { rootOf, merge } = mergeSets(areaCount);
  for (let i = 0; i < areaCount; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const [one, other] = [rootOf(i), rootOf(neighbours[k]!)];
      merge(Math.max(one, other), Math.min(one, other));
    }
  }
  const componentOf = new Int32Array(areaCount);
  let count = 0;
  for (let i = 0; i < areaCount; i++) {
    const root = rootOf(i);
    componentOf[i] = root === i ? count++ : componentOf[root]!;
  }
  return { count, componentOf };
}
