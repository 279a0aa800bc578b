import type { Matrix } from '../matrix/matrix.ts';
import { connectedComponents } from '../weights/connected-components.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { type BorderGraph, borderGraph } from './border-graph.ts';
import { centred, type LeastSize } from './regions.ts';

/** What regions are made of: checked, and ready to be worked on. */
export interface RegionPlan {
  /** Columns of mean 0. */
  readonly data: Matrix;
  readonly graph: BorderGraph;
  /** The separate parts of the map, each a region of its own at least. */
  readonly partOf: Int32Array;
  readonly partCount: number;
  readonly count: number;
  readonly leastSize: LeastSize;
}

/**
 * Checks what regions are asked for.
 *
 * @throws RangeError when there are no areas or columns, not as many rows as areas, a value or size is not
 *   usable, or there are more or fewer regions than there can be.
 */
export function planRegions(
  data: Matrix,
  weights: SpatialWeights,
  count: number,
  leastSize?: LeastSize,
): RegionPlan {
  const { rows, columns, values } = data;
  if (rows === 0 || columns === 0) throw new RangeError(`invalid data: ${rows} × ${columns}`);
  if (rows !== weights.areaCount) {
    throw new RangeError(`invalid weights: ${weights.areaCount} areas for ${rows} rows`);
  }
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
  }
  const { count: partCount, componentOf } = connectedComponents(weights);
  if (!Number.isInteger(count) || count < 1 || count > rows) {
    throw new RangeError(`invalid regions: ${count} of ${rows} areas`);
  }
  if (count < partCount) {
    throw new RangeError(`invalid regions: ${count} for ${partCount} separate parts`);
  }
  const checked = leastSize ?? { sizes: new Float64Array(rows).fill(1), least: 1 };
  checkSizes(checked, componentOf, partCount);
  return {
    data: centred(data),
    graph: borderGraph(weights),
    partOf: componentOf,
    partCount,
    count,
    leastSize: checked,
  };
}

function checkSizes({ sizes, least }: LeastSize, partOf: Int32Array, partCount: number): void {
  if (!Number.isFinite(least)) throw new RangeError(`invalid least size: ${least}`);
  if (sizes.length !== partOf.length) {
    throw new RangeError(`invalid sizes: ${sizes.length} for ${partOf.length} areas`);
  }
  const sums = new Float64Array(partCount);
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i]!;
    if (!(size >= 0 && size < Infinity)) throw new RangeError(`invalid size: ${size}`);
    sums[partOf[i]!]! += size;
  }
  const small = sums.findIndex((sum) => sum < least);
  if (small !== -1) {
    throw new RangeError(
      `invalid least size: ${least}, a separate part of the map has ${sums[small]}`,
    );
  }
}
