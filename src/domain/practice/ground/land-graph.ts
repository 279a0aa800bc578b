import type { Graph } from './graph.ts';
import type { GroundPlan } from './ground-plan.ts';
import { type Mesh, middleOf, nextCorner } from './mesh.ts';

/** Land: the triangles of the mesh that are land, as a graph to walk in. */
export interface Land extends Graph {
  /** The triangle of each node. */
  readonly triangles: Int32Array;
  /** The node of each triangle; −1 for water. */
  readonly nodeOf: Int32Array;
  readonly middleX: Float64Array;
  readonly middleY: Float64Array;
  readonly size: number;
}

/** Triangles that lie together and are fewer than this are rocks, and left out. */
const smallestIsland = 3;
/** Metres of easy ground that cost one. */
const stride = 6;

/** The land with what it costs to walk from each triangle to the next, weighed by small areas. */
export function landGraph(mesh: Mesh, plan: GroundPlan): Land {
  const { nodeOf, triangles } = numberLand(mesh, plan);
  const size = triangles.length;
  const middleX = new Float64Array(size);
  const middleY = new Float64Array(size);
  const weights = new Float64Array(size);
  triangles.forEach((triangle, node) => {
    const [x, y] = middleOf(mesh, triangle);
    middleX[node] = x;
    middleY[node] = y;
    weights[node] = sizeOf(mesh, triangle) * plan.density.at(x, y);
  });
  const starts = new Int32Array(size + 1);
  const nodes = new Int32Array(size * 3);
  const costs = new Int32Array(size * 3);
  let edges = 0;
  for (let node = 0; node < size; node++) {
    starts[node] = edges;
    for (let i = 0; i < 3; i++) {
      const beyond = mesh.beyond[triangles[node]! * 3 + i]!;
      const other = beyond < 0 ? -1 : nodeOf[beyond]!;
      if (other < 0) continue;
      const [dx, dy] = [middleX[node]! - middleX[other]!, middleY[node]! - middleY[other]!];
      const between: [number, number] = [middleX[node]! - dx / 2, middleY[node]! - dy / 2];
      const cost = (Math.hypot(dx, dy) / stride) * plan.roughness(...between);
      nodes[edges] = other;
      costs[edges++] = Math.max(1, Math.round(cost));
    }
  }
  starts[size] = edges;
  return { starts, nodes, costs, weights, triangles, nodeOf, middleX, middleY, size };
}

function numberLand(mesh: Mesh, { coast }: GroundPlan) {
  const isLand = new Uint8Array(mesh.count);
  for (let t = 0; t < mesh.count; t++) isLand[t] = coast(...middleOf(mesh, t)) > 0 ? 1 : 0;
  const isRim = (t: number): boolean => mesh.beyond.subarray(t * 3, t * 3 + 3).includes(-1);
  for (const water of lying(mesh, isLand, 0)) {
    // A lake would be a gap between areas: as in the real division, it belongs to those around it.
    if (!water.some(isRim)) for (const triangle of water) isLand[triangle] = 1;
  }
  const nodeOf = new Int32Array(mesh.count).fill(-1);
  const kept = lying(mesh, isLand, 1)
    .filter((together) => together.length >= smallestIsland)
    .flat()
    .sort((a, b) => a - b);
  kept.forEach((triangle, node) => {
    nodeOf[triangle] = node;
  });
  return { nodeOf, triangles: Int32Array.from(kept) };
}

/** The triangles of a kind that lie together, side to side. */
function lying(mesh: Mesh, kind: Uint8Array, wanted: number): readonly number[][] {
  const seen = new Uint8Array(mesh.count);
  const found: number[][] = [];
  for (let first = 0; first < mesh.count; first++) {
    if (kind[first] !== wanted || seen[first]) continue;
    const together = [first];
    seen[first] = 1;
    for (const triangle of together) {
      for (let i = triangle * 3; i < triangle * 3 + 3; i++) {
        const other = mesh.beyond[i]!;
        if (other < 0 || kind[other] !== wanted || seen[other]) continue;
        seen[other] = 1;
        together.push(other);
      }
    }
    found.push(together);
  }
  return found;
}

function sizeOf({ x, y, corners }: Mesh, triangle: number): number {
  const first = triangle * 3;
  const [a, b, c] = [corners[first]!, corners[nextCorner(first)]!, corners[first + 2]!];
  return ((x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!)) / 2;
}
