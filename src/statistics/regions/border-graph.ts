import type { SpatialWeights } from '../weights/spatial-weights.ts';

/** Which areas border on which, both ways, in compressed rows with ascending neighbours. */
export interface BorderGraph {
  readonly areaCount: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

/**
 * The borders that weights tell of: two areas border on each other when either is a neighbour of the other.
 *
 * @example
 * borderGraph({ areaCount: 2, starts: [0, 1, 1], neighbours: [1] }).neighbours // => [1, 0]
 */
export function borderGraph({ areaCount, starts, neighbours }: SpatialWeights): BorderGraph {
  const rows = Array.from({ length: areaCount }, () => new Set<number>());
  for (let i = 0; i < areaCount; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const j = neighbours[k]!;
      if (j === i) continue;
      rows[i]!.add(j);
      rows[j]!.add(i);
    }
  }
  const sums = new Int32Array(areaCount + 1);
  rows.forEach((row, i) => {
    sums[i + 1] = sums[i]! + row.size;
  });
  const both = new Int32Array(sums[areaCount]!);
  rows.forEach((row, i) => {
    both.set(Int32Array.from(row).sort(), sums[i]!);
  });
  return { areaCount, starts: sums, neighbours: both };
}
