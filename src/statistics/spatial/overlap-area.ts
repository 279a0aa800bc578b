import { edgeCuts } from './edge-cuts.ts';
import { edgesMeeting, indexEdges } from './edge-index.ts';

/**
 * The area that two shapes have in common, in the square of their unit.
 *
 * Exact up to rounding: the plane is cut at every vertex and crossing into level strips, in which
 * no two edges cross, so that the common width at the middle of a strip is its mean width.
 *
 * @param one the edges of closed rings, four numbers each.
 * @param between lowest and highest y to look between; edges wholly beyond may then be left out.
 *
 * @example
 * overlapArea([0, 0, 2, 0, 2, 0, 2, 2, 2, 2, 0, 2, 0, 2, 0, 0], [1, 1, 3, 1, 3, 1, 3, 3, 3, 3, 1, 3, 1, 3, 1, 1]) // => 1
 */
export function overlapArea(
  one: ArrayLike<number>,
  two: ArrayLike<number>,
  between: readonly [number, number] = [-Infinity, Infinity],
): number {
  const low = Math.max(lowestOf(one), lowestOf(two), between[0]);
  const high = Math.min(highestOf(one), highestOf(two), between[1]);
  const levels = stripLevels(one, two).filter((y) => y > low && y < high);
  const sorted = [low, ...Float64Array.from(levels).sort(), high];
  const [acrossOne, acrossTwo] = [sweepUp(one), sweepUp(two)];
  let area = 0;
  for (let i = 1; i < sorted.length; i++) {
    const height = sorted[i]! - sorted[i - 1]!;
    if (!(height > 0)) continue;
    const middle = sorted[i - 1]! + height / 2;
    area += height * commonWidth(acrossOne(middle), acrossTwo(middle));
  }
  return area;
}

function lowestOf(edges: ArrayLike<number>): number {
  let lowest = Infinity;
  for (let e = 1; e < edges.length; e += 2) lowest = Math.min(lowest, edges[e]!);
  return lowest;
}

function highestOf(edges: ArrayLike<number>): number {
  let highest = -Infinity;
  for (let e = 1; e < edges.length; e += 2) highest = Math.max(highest, edges[e]!);
  return highest;
}

function stripLevels(one: ArrayLike<number>, two: ArrayLike<number>): number[] {
  const index = indexEdges(two);
  const levels: number[] = [];
  for (let e = 0; e < two.length; e += 4) levels.push(two[e + 1]!);
  for (let e = 0; e < one.length; e += 4) {
    const [ax, ay, bx, by] = [one[e]!, one[e + 1]!, one[e + 2]!, one[e + 3]!];
    const [minX, maxX] = [Math.min(ax, bx), Math.max(ax, bx)];
    const near = edgesMeeting(index, minX, Math.min(ay, by), maxX, Math.max(ay, by));
    for (const at of edgeCuts([ax, ay, bx, by], near)) levels.push(ay + at * (by - ay));
  }
  return levels;
}

/**
 * Answers where a level line enters and leaves a shape, ascending. The lines must be asked for from
 * below upwards: edges that have been passed are not looked at again.
 */
function sweepUp(edges: ArrayLike<number>): (y: number) => Float64Array {
  const lower = (e: number): number => Math.min(edges[e + 1]!, edges[e + 3]!);
  const starts = new Float64Array(edges.length / 4).map((_, i) => i * 4);
  const order = starts.sort((a, b) => lower(a) - lower(b));
  let active: number[] = [];
  let nextEdge = 0;
  return (y) => {
    while (nextEdge < order.length && lower(order[nextEdge]!) <= y) active.push(order[nextEdge++]!);
    active = active.filter((e) => edges[e + 1]! > y || edges[e + 3]! > y);
    const crossings = active.map((e) => {
      const y1 = edges[e + 1]!;
      return edges[e]! + ((y - y1) / (edges[e + 3]! - y1)) * (edges[e + 2]! - edges[e]!);
    });
    return Float64Array.from(crossings).sort();
  };
}

function commonWidth(one: Float64Array, two: Float64Array): number {
  let width = 0;
  let i = 0;
  let j = 0;
  while (i < one.length && j < two.length) {
    const start = Math.max(one[i]!, two[j]!);
    const end = Math.min(one[i + 1]!, two[j + 1]!);
    if (end > start) width += end - start;
    if (one[i + 1]! < two[j + 1]!) i += 2;
    else j += 2;
  }
  return width;
}
