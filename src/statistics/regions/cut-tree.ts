import type { Matrix } from '../matrix/matrix.ts';
import type { LeastSize } from './regions.ts';
import type { SpanningForest } from './spanning-forest.ts';

/** A border of a tree whose cut parts its areas in two. */
export interface TreeCut {
  /** The number of the border in the forest. */
  readonly border: number;
  /** By how much the cut lowers the sum of squares within. */
  readonly gain: number;
  /** The areas of the one part. */
  readonly part: Int32Array;
}

/** A forest whose trees can be cut again and again. */
export interface TreeCutter {
  /** The best cut of the tree of an area; undefined when none leaves both parts as large as they must be. */
  readonly bestCut: (area: number) => TreeCut | undefined;
  /** Takes a border away. */
  readonly remove: (border: number) => void;
}

/**
 * Prepares the best cuts of a spanning forest: the border without which the sum of squares within the two
 * parts is least. Each takes one walk through the tree.
 *
 * @param data with columns of mean about 0, for the digits.
 * @param favour what each gain is multiplied with before they are compared, such as chance.
 */
export function createTreeCutter(
  forest: SpanningForest,
  { rows, columns, values }: Matrix,
  { sizes, least }: LeastSize,
  favour: () => number = () => 1,
): TreeCutter {
  const { starts, borders } = bordersOfAreas(forest, rows);
  const isRemoved = new Uint8Array(forest.from.length);
  const order = new Int32Array(rows);
  const borderTo = new Int32Array(rows);
  const areaBefore = new Int32Array(rows);
  const sums = new Float64Array(rows * columns);
  const counts = new Float64Array(rows);
  const sizeSums = new Float64Array(rows);

  /** Lists the areas of the tree, each after the one it is reached from. */
  const walk = (root: number): number => {
    let found = 1;
    order[0] = root;
    borderTo[root] = -1;
    for (let at = 0; at < found; at++) {
      const area = order[at]!;
      for (let k = starts[area]!; k < starts[area + 1]!; k++) {
        const border = borders[k]!;
        if (border === borderTo[area] || isRemoved[border] === 1) continue;
        const next = forest.from[border]! + forest.to[border]! - area;
        borderTo[next] = border;
        areaBefore[next] = area;
        order[found++] = next;
      }
    }
    return found;
  };
  const sumUp = (found: number): void => {
    for (let at = 0; at < found; at++) {
      const area = order[at]!;
      counts[area] = 1;
      sizeSums[area] = sizes[area]!;
      for (let j = 0; j < columns; j++) sums[area * columns + j] = values[area * columns + j]!;
    }
    for (let at = found - 1; at > 0; at--) {
      const area = order[at]!;
      const before = areaBefore[area]!;
      counts[before]! += counts[area]!;
      sizeSums[before]! += sizeSums[area]!;
      for (let j = 0; j < columns; j++) sums[before * columns + j]! += sums[area * columns + j]!;
    }
  };
  /** n₁n₂ / (n₁ + n₂) · |m₁ − m₂|², the fall of the sum of squares within. */
  const gainAt = (area: number, root: number): number => {
    const one = counts[area]!;
    const other = counts[root]! - one;
    let squared = 0;
    for (let j = 0; j < columns; j++) {
      const sum = sums[area * columns + j]!;
      squared += (sum / one - (sums[root * columns + j]! - sum) / other) ** 2;
    }
    return ((one * other) / (one + other)) * squared;
  };
  const bestCut = (root: number): TreeCut | undefined => {
    const found = walk(root);
    sumUp(found);
    let best = -1;
    let bestGain = -1;
    for (let at = 1; at < found; at++) {
      const area = order[at]!;
      if (sizeSums[area]! < least || sizeSums[root]! - sizeSums[area]! < least) continue;
      const gain = favour() * gainAt(area, root);
      const isFirst = best === -1 || borderTo[area]! < borderTo[best]!;
      if (gain > bestGain || (gain === bestGain && isFirst)) {
        best = area;
        bestGain = gain;
      }
    }
    if (best === -1) return undefined;
    return { border: borderTo[best]!, gain: bestGain, part: partBelow(best, found) };
  };
  const partBelow = (top: number, found: number): Int32Array => {
    const isBelow = new Uint8Array(rows);
    isBelow[top] = 1;
    for (let at = 1; at < found; at++) {
      const area = order[at]!;
      if (isBelow[areaBefore[area]!] === 1) isBelow[area] = 1;
    }
    return order.slice(0, found).filter((area) => isBelow[area] === 1);
  };
  return {
    bestCut,
    remove: (border) => {
      isRemoved[border] = 1;
    },
  };
}

function bordersOfAreas(
  { from, to }: SpanningForest,
  areaCount: number,
): { readonly starts: Int32Array; readonly borders: Int32Array } {
  const starts = new Int32Array(areaCount + 1);
  for (let e = 0; e < from.length; e++) {
    starts[from[e]! + 1]! += 1;
    starts[to[e]! + 1]! += 1;
  }
  for (let i = 0; i < areaCount; i++) starts[i + 1]! += starts[i]!;
  const filled = starts.slice(0, areaCount);
  const borders = new Int32Array(2 * from.length);
  for (let e = 0; e < from.length; e++) {
    borders[filled[from[e]!]!++] = e;
    borders[filled[to[e]!]!++] = e;
  }
  return { starts, borders };
}
