import { addByDistance } from './add-by-distance.ts';
import { addByOrder } from './add-by-order.ts';
import type { ClassSumsInput } from './class-sums-input.ts';

/** How many areas a block has; sums are made per block, so that they are the same on any number of threads. */
const BLOCK = 256;

/** What some of the blocks give. */
export interface ClassSums {
  /** How many areas lie in each class as seen from each area, areas × classes; parts are added. */
  readonly counts: Int32Array;
  /** Σ zᵢzⱼ over the pairs i < j in each class, blocks × classes × variables; parts follow each other. */
  readonly products: Float64Array;
}

/** How many blocks the areas make. */
export function classBlocks(areas: number): number {
  return Math.ceil(areas / BLOCK);
}

/**
 * Goes through the pairs of areas whose first is in some of the blocks.
 *
 * @param from the first block.
 * @param to the block after the last.
 */
export function classSumsPart(input: ClassSumsInput, from: number, to: number): ClassSums {
  const { areas, bounds, variables } = input;
  const size = bounds.length * variables;
  const counts = new Int32Array(areas * bounds.length);
  const products = new Float64Array((to - from) * size);
  const addArea = 'x' in input ? addByDistance(input, counts) : addByOrder(input, counts);
  for (let block = from; block < to; block++) {
    const sums = products.subarray((block - from) * size, (block - from + 1) * size);
    const end = Math.min(areas, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) addArea(i, sums);
  }
  return { counts, products };
}

/** The parts of all blocks, in their order, as one. */
export function mergeClassSums(parts: readonly ClassSums[], size: number): ClassSums {
  const counts = Int32Array.from(parts[0]!.counts);
  for (const part of parts.slice(1)) {
    for (let cell = 0; cell < counts.length; cell++) counts[cell]! += part.counts[cell]!;
  }
  const products = new Float64Array(size);
  for (const part of parts) {
    for (let cell = 0; cell < part.products.length; cell++) {
      products[cell % size]! += part.products[cell]!;
    }
  }
  return { counts, products };
}
