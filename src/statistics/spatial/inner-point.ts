/**
 * A point inside some closed rings of edges: the middle of their widest stretch on a level line
 * through the tallest strip without a vertex; undefined when they enclose nothing.
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
  let height = 0;
  let y = 0;
  for (let i = 1; i < levels.length; i++) {
    if (levels[i]! - levels[i - 1]! <= height) continue;
    height = levels[i]! - levels[i - 1]!;
    y = levels[i - 1]! + height / 2;
  }
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
  return x === undefined ? undefined : [x, y];
}
