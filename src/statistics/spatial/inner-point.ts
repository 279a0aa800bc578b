/**
 * A point inside some closed rings of edges: the middle of their widest stretch on a level line
 * through the tallest strip without a vertex that has some of them in it; undefined when they enclose
 * nothing. Between parts that lie apart the tallest strip is empty.
 *
 * @param edges four numbers an edge: x, y, x, y.
 *
 * @example
 * innerPoint([0, 0, 4, 0, 4, 0, 4, 2, 4, 2, 0, 2, 0, 2, 0, 0]) // => [2, 1]
 * innerPoint([]) // => undefined
 */
export function innerPoint(edges: ArrayLike<number>): readonly [number, number] | undefined {
  const levels = Float64Array.from(
    { length: edges.length / 2 },
    (_, i) => edges[2 * i + 1]!,
  ).sort();
  const strips = Array.from(levels.subarray(1), (level, i) => ({
    height: level - levels[i]!,
    y: levels[i]! + (level - levels[i]!) / 2,
  }))
    .filter(({ height }) => height > 0)
    .sort((one, two) => two.height - one.height);
  for (const { y } of strips) {
    const x = widestStretch(edges, y);
    if (x !== undefined) return [x, y];
  }
  return undefined;
}

/** The middle of the widest stretch inside on a level line; undefined when no edge crosses it. */
function widestStretch(edges: ArrayLike<number>, y: number): number | undefined {
  const crossings: number[] = [];
  for (let e = 0; e < edges.length; e += 4) {
    const y1 = edges[e + 1]!;
    const y2 = edges[e + 3]!;
    if (y1 <= y === y2 <= y) continue;
    crossings.push(edges[e]! + ((y - y1) / (y2 - y1)) * (edges[e + 2]! - edges[e]!));
  }
  crossings.sort((one, two) => one - two);
  let width = 0;
  let x: number | undefined;
  for (let i = 1; i < crossings.length; i += 2) {
    if (crossings[i]! - crossings[i - 1]! <= width) continue;
    width = crossings[i]! - crossings[i - 1]!;
    x = crossings[i - 1]! + width / 2;
  }
  return x;
}
