import type { Matrix } from '#statistics/matrix/matrix.ts';

/** Some areas whose silhouettes are measured, under several groupings of all areas at once. */
export interface SilhouettePart {
  readonly matrix: Matrix;
  /** Landscape of each area, 0 … k − 1, one list a number of landscapes. */
  readonly wholes: readonly Int32Array[];
  /** Areas from this to just before that. */
  readonly from: number;
  readonly to: number;
}

/** Silhuetter: how much nearer areas are to their own landscape than to the next, and which that is. */
export interface Silhouettes {
  /** −1 … 1; 0 for an area alone in its landscape. */
  readonly widths: Float64Array;
  /** The other landscape whose areas are nearest on average; of equals the first. */
  readonly second: Int32Array;
}

/**
 * Mät silhuetterna: (b − a) / max(a, b), with a the mean distance to the others of its landscape and b the smallest
 * mean distance to those of another. Every distance is computed once for all groupings.
 *
 * Source: Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis", Journal
 * of Computational and Applied Mathematics 20 (1987).
 *
 * @returns one a grouping, for the areas of the part.
 */
export function measureSilhouettes(part: SilhouettePart): readonly Silhouettes[] {
  const { matrix, wholes, from, to } = part;
  const counts = wholes.map(countLandscapes);
  const sums = counts.map((count) => new Float64Array(count.length));
  const measured = wholes.map(() => ({
    widths: new Float64Array(to - from),
    second: new Int32Array(to - from),
  }));
  for (let i = from; i < to; i++) {
    for (const sum of sums) sum.fill(0);
    for (let other = 0; other < matrix.rows; other++) {
      const distance = distanceOf(matrix, i, other);
      for (let w = 0; w < wholes.length; w++) sums[w]![wholes[w]![other]!]! += distance;
    }
    for (let w = 0; w < wholes.length; w++) {
      const { width, second } = widthOf(sums[w]!, counts[w]!, wholes[w]![i]!);
      measured[w]!.widths[i - from] = width;
      measured[w]!.second[i - from] = second;
    }
  }
  return measured;
}

/** Parts in order as one. */
export function joinSilhouettes(
  parts: readonly (readonly Silhouettes[])[],
): readonly Silhouettes[] {
  return parts[0]!.map((_, w) => ({
    widths: Float64Array.from(parts.flatMap((part) => [...part[w]!.widths])),
    second: Int32Array.from(parts.flatMap((part) => [...part[w]!.second])),
  }));
}

function countLandscapes(whole: Int32Array): Int32Array {
  const counts = new Int32Array(whole.reduce((most, group) => Math.max(most, group), 0) + 1);
  for (const group of whole) counts[group]! += 1;
  return counts;
}

function widthOf(
  sums: Float64Array,
  counts: Int32Array,
  own: number,
): { readonly width: number; readonly second: number } {
  let second = -1;
  let next = Number.POSITIVE_INFINITY;
  for (let group = 0; group < sums.length; group++) {
    const average = sums[group]! / counts[group]!;
    if (group === own || average >= next) continue;
    next = average;
    second = group;
  }
  if (counts[own] === 1) return { width: 0, second };
  const inside = sums[own]! / (counts[own]! - 1);
  const larger = Math.max(inside, next);
  // Areas that are all the same lie in no landscape more than in another.
  return { width: larger > 0 ? (next - inside) / larger : 0, second };
}

function distanceOf({ columns, values }: Matrix, one: number, other: number): number {
  let squared = 0;
  for (let j = 0; j < columns; j++) {
    squared += (values[one * columns + j]! - values[other * columns + j]!) ** 2;
  }
  return Math.sqrt(squared);
}
