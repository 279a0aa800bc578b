import { type Around, aroundVertices, doubleArea, type Mesh } from './mesh.ts';

/** How often every vertex on a border is drawn towards its neighbours along it. */
const rounds = 2;

/**
 * The mesh with the borders between areas, and the coast, made smoother. A vertex where two stretches of
 * border meet moves to the middle of itself and its neighbours on the border, unless a triangle would turn
 * over: borders can therefore never cross.
 *
 * @param area of each triangle; −1 for water. Changed in place: `x` and `y` of the mesh.
 */
export function smoothBorders(mesh: Mesh, area: Int32Array): void {
  const { x, y } = mesh;
  const ends = borderNeighbours(mesh, area);
  const around = aroundVertices(mesh);
  for (let round = 0; round < rounds; round++) {
    for (let v = 0; v < x.length; v++) {
      const [one, other] = [ends[v * 2]!, ends[v * 2 + 1]!];
      if (one < 0 || other < 0) continue;
      const [oldX, oldY] = [x[v]!, y[v]!];
      x[v] = oldX / 2 + (x[one]! + x[other]!) / 4;
      y[v] = oldY / 2 + (y[one]! + y[other]!) / 4;
      if (isSound(mesh, around, v)) continue;
      x[v] = oldX;
      y[v] = oldY;
    }
  }
}

/** Twice the smallest area a triangle may shrink to, as a share of the square of its longest side. */
const flattest = 0.06;

function isSound(mesh: Mesh, { starts, triangles }: Around, vertex: number): boolean {
  const { x, y, corners } = mesh;
  for (let i = starts[vertex]!; i < starts[vertex + 1]!; i++) {
    const triangle = triangles[i]!;
    let longest = 0;
    for (let side = 0; side < 3; side++) {
      const a = corners[triangle * 3 + side]!;
      const b = corners[triangle * 3 + ((side + 1) % 3)]!;
      longest = Math.max(longest, (x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2);
    }
    if (doubleArea(mesh, triangle) < flattest * longest) return false;
  }
  return true;
}

/** For each vertex its two neighbours along a border; −1 twice where there are none or more than two. */
function borderNeighbours({ x, corners, beyond, count }: Mesh, area: Int32Array): Int32Array {
  const ends = new Int32Array(x.length * 2).fill(-1);
  const number = new Uint8Array(x.length);
  const join = (vertex: number, other: number): void => {
    if (number[vertex]! < 2) ends[vertex * 2 + number[vertex]!] = other;
    number[vertex]!++;
  };
  for (let i = 0; i < count * 3; i++) {
    const triangle = (i / 3) | 0;
    const over = beyond[i]!;
    // Each border edge once: from the side with the lower number.
    if (over < 0 || over < triangle || area[over] === area[triangle]) continue;
    const a = corners[i]!;
    const b = corners[i % 3 === 2 ? i - 2 : i + 1]!;
    join(a, b);
    join(b, a);
  }
  for (let v = 0; v < x.length; v++) if (number[v] !== 2) ends.fill(-1, v * 2, v * 2 + 2);
  return ends;
}
