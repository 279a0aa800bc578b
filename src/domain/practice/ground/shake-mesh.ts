import type { Random } from '#statistics/random.ts';
import type { Mesh } from './mesh.ts';

/** A vertex may move by less than this share of its shortest side: no triangle can turn over then. */
const share = 0.27;

/** The same triangles with every vertex moved a little, so that nothing lies on a grid. */
export function shakeMesh(mesh: Mesh, { nextFloat }: Random): Mesh {
  const { x, y, corners, count } = mesh;
  const shortest = new Float64Array(x.length).fill(Infinity);
  for (let i = 0; i < count * 3; i++) {
    const a = corners[i]!;
    const b = corners[i % 3 === 2 ? i - 2 : i + 1]!;
    const length = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
    shortest[a] = Math.min(shortest[a]!, length);
    shortest[b] = Math.min(shortest[b]!, length);
  }
  const moved = { x: x.slice(), y: y.slice() };
  for (let v = 0; v < x.length; v++) {
    const far = shortest[v]! * share * Math.sqrt(nextFloat());
    const angle = nextFloat() * 2 * Math.PI;
    moved.x[v] = x[v]! + far * Math.cos(angle);
    moved.y[v] = y[v]! + far * Math.sin(angle);
  }
  return { ...mesh, ...moved };
}
