/**
 * The distance from a point to the nearest of some edges, four numbers an edge.
 *
 * @example
 * distanceToEdges([0, 0, 4, 0], 2, 3) // => 3
 * distanceToEdges([0, 0, 4, 0], 7, 4) // => 5
 */
export function distanceToEdges(edges: ArrayLike<number>, x: number, y: number): number {
  let nearest = Infinity;
  for (let e = 0; e < edges.length; e += 4) {
    const ax = edges[e]! - x;
    const ay = edges[e + 1]! - y;
    const dx = edges[e + 2]! - edges[e]!;
    const dy = edges[e + 3]! - edges[e + 1]!;
    const lengthSquared = dx * dx + dy * dy;
    const at = lengthSquared > 0 ? -(ax * dx + ay * dy) / lengthSquared : 0;
    const along = Math.max(0, Math.min(1, at));
    const nearX = ax + along * dx;
    const nearY = ay + along * dy;
    nearest = Math.min(nearest, nearX * nearX + nearY * nearY);
  }
  return Math.sqrt(nearest);
}

/**
 * Whether a point is inside some closed rings of edges, by the even–odd rule of containsPoint.
 *
 * @example
 * insideEdges([0, 0, 4, 0, 4, 0, 0, 4, 0, 4, 0, 0], 1, 1) // => true
 */
export function insideEdges(edges: ArrayLike<number>, x: number, y: number): boolean {
  let inside = false;
  for (let e = 0; e < edges.length; e += 4) {
    const y1 = edges[e + 1]!;
    const y2 = edges[e + 3]!;
    if (y1 <= y === y2 <= y) continue;
    const x1 = edges[e]!;
    const crossing = x1 + ((y - y1) / (y2 - y1)) * (edges[e + 2]! - x1);
    if (crossing <= x) inside = !inside;
  }
  return inside;
}
