/** Trianglar: the ground cut into small triangles. Three entries a triangle, anticlockwise. */
export interface Mesh {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Corners of each triangle. */
  readonly corners: Int32Array;
  /** The triangle beyond the edge from corner i to corner i + 1; −1 at the rim. */
  readonly beyond: Int32Array;
  readonly count: number;
}

/** The corner after one, within its triangle, as a position in `corners`. */
export function nextCorner(position: number): number {
  return position % 3 === 2 ? position - 2 : position + 1;
}

/** Twice the area of a triangle, positive when it runs anticlockwise. */
export function doubleArea({ x, y, corners }: Mesh, triangle: number): number {
  const [a, b, c] = [
    corners[triangle * 3]!,
    corners[triangle * 3 + 1]!,
    corners[triangle * 3 + 2]!,
  ];
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
}

/** The middle of a triangle. */
export function middleOf({ x, y, corners }: Mesh, triangle: number): [number, number] {
  const [a, b, c] = [
    corners[triangle * 3]!,
    corners[triangle * 3 + 1]!,
    corners[triangle * 3 + 2]!,
  ];
  return [(x[a]! + x[b]! + x[c]!) / 3, (y[a]! + y[b]! + y[c]!) / 3];
}

/** The triangles around each vertex: those of vertex v are `triangles[starts[v]] … [starts[v + 1] − 1]`. */
export interface Around {
  readonly starts: Int32Array;
  readonly triangles: Int32Array;
}

export function aroundVertices({ x, corners, count }: Mesh): Around {
  const starts = new Int32Array(x.length + 1);
  for (let i = 0; i < count * 3; i++) starts[corners[i]! + 1]!++;
  for (let v = 0; v < x.length; v++) starts[v + 1]! += starts[v]!;
  const next = starts.slice(0, -1);
  const triangles = new Int32Array(count * 3);
  for (let i = 0; i < count * 3; i++) triangles[next[corners[i]!]!++] = (i / 3) | 0;
  return { starts, triangles };
}
