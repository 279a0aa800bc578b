import type { RegionPlan } from './region-plan.ts';

/** Regions that can be changed area by area, with their sums kept up to date. */
export interface RegionState {
  /** A label 0 … count − 1 for each area. */
  readonly labels: Int32Array;
  /** How many areas each region has, and how large it is by the sizes of the plan. */
  readonly counts: Float64Array;
  readonly sizes: Float64Array;
  /** By how much the sum of squares within would change if areas of one region went to another. */
  readonly changeOf: (areas: readonly number[], to: number) => number;
  readonly move: (area: number, to: number) => void;
  /** The sum of squares between the regions: what is lacking to it is the sum of squares within. */
  readonly between: () => number;
}

/** A state from labels, which are copied. */
export function createRegionState(plan: RegionPlan, given: ArrayLike<number>): RegionState {
  const { columns, values, rows } = plan.data;
  const labels = Int32Array.from(given);
  const counts = new Float64Array(plan.count);
  const sizes = new Float64Array(plan.count);
  const sums = new Float64Array(plan.count * columns);
  const add = (area: number, region: number, sign: 1 | -1): void => {
    counts[region]! += sign;
    sizes[region]! += sign * plan.leastSize.sizes[area]!;
    for (let j = 0; j < columns; j++) {
      sums[region * columns + j]! += sign * values[area * columns + j]!;
    }
  };
  for (let area = 0; area < rows; area++) add(area, labels[area]!, 1);

  const moving = new Float64Array(columns);
  return {
    labels,
    counts,
    sizes,
    changeOf: (areas, to) => {
      const from = labels[areas[0]!]!;
      const count = areas.length;
      const [there, left] = [counts[to]!, counts[from]! - count];
      moving.fill(0);
      for (const area of areas) {
        for (let j = 0; j < columns; j++) moving[j]! += values[area * columns + j]!;
      }
      let toThere = 0;
      let toLeft = 0;
      for (let j = 0; j < columns; j++) {
        const mean = moving[j]! / count;
        toThere += (mean - sums[to * columns + j]! / there) ** 2;
        toLeft += (mean - (sums[from * columns + j]! - moving[j]!) / left) ** 2;
      }
      return (
        ((there * count) / (there + count)) * toThere - ((left * count) / (left + count)) * toLeft
      );
    },
    move: (area, to) => {
      add(area, labels[area]!, -1);
      labels[area] = to;
      add(area, to, 1);
    },
    between: () => {
      let sum = 0;
      for (let region = 0; region < plan.count; region++) {
        for (let j = 0; j < columns; j++) {
          sum += sums[region * columns + j]! ** 2 / counts[region]!;
        }
      }
      return sum;
    },
  };
}
