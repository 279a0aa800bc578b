import type { Link, SpatialWeights } from './spatial-weights.ts';

/**
 * The links whose reverse is missing or has another weight; none when the weights are symmetric. In the
 * order of the rows.
 *
 * @example
 * asymmetricLinks({ areaCount: 2, starts: [0, 1, 1], neighbours: [1], weights: [2] }) // => [{ from: 0, to: 1, weight: 2 }]
 */
export function asymmetricLinks(given: SpatialWeights): readonly Link[] {
  const { areaCount, starts, neighbours, weights } = given;
  const found: Link[] = [];
  for (let from = 0; from < areaCount; from++) {
    for (let k = starts[from]!; k < starts[from + 1]!; k++) {
      const to = neighbours[k]!;
      if (weightBetween(given, to, from) !== weights[k]) {
        found.push({ from, to, weight: weights[k]! });
      }
    }
  }
  return found;
}

/** The weight of a link; undefined where there is none. */
export function weightBetween(given: SpatialWeights, from: number, to: number): number | undefined {
  let low = given.starts[from]!;
  let high = given.starts[from + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (given.neighbours[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < given.starts[from + 1]! && given.neighbours[low] === to
    ? given.weights[low]
    : undefined;
}
