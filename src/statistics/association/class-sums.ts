/** How many areas a block has; sums are made per block, so that they are the same on any number of threads. */
const BLOCK = 256;

/** Areas in the plane, their standard scores and the classes of distance. */
export interface ClassSumsInput {
  /** In metres, one an area. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Upper bounds of the classes, included, ascending; the last is the longest distance. */
  readonly bounds: Float64Array;
  readonly variables: number;
  /** Row-major, one row an area, one column a variable. */
  readonly scores: Float64Array;
}

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
  const { x, bounds, variables } = input;
  const size = bounds.length * variables;
  const counts = new Int32Array(x.length * bounds.length);
  const products = new Float64Array((to - from) * size);
  for (let block = from; block < to; block++) {
    const sums = products.subarray((block - from) * size, (block - from + 1) * size);
    const end = Math.min(x.length, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) addArea(input, i, counts, sums);
  }
  return { counts, products };
}

/** All pairs of one area with those after it. */
function addArea(input: ClassSumsInput, i: number, counts: Int32Array, sums: Float64Array): void {
  const { x, y, bounds, variables, scores } = input;
  const classes = bounds.length;
  const beside = new Float64Array(classes * variables);
  const perLength = classes / bounds[classes - 1]!;
  for (let j = i + 1; j < x.length; j++) {
    const dx = x[j]! - x[i]!;
    const dy = y[j]! - y[i]!;
    const distance = Math.sqrt(dx * dx + dy * dy);
    // Near enough, then moved to where the bounds say, which closes each class above.
    let place = Math.min(classes - 1, Math.floor(distance * perLength));
    while (place > 0 && distance <= bounds[place - 1]!) place--;
    while (place < classes - 1 && distance > bounds[place]!) place++;
    counts[i * classes + place]! += 1;
    counts[j * classes + place]! += 1;
    for (let v = 0; v < variables; v++) {
      beside[place * variables + v]! += scores[j * variables + v]!;
    }
  }
  for (let cell = 0; cell < beside.length; cell++) {
    sums[cell]! += beside[cell]! * scores[i * variables + (cell % variables)]!;
  }
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
