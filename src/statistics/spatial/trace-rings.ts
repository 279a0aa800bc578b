import type { BoundaryEdges } from './boundary-edges.ts';

/**
 * Chains directed edges into rings that pass no vertex twice, as lists of vertices without the
 * closing one. Where several edges leave a vertex the leftmost is taken, which keeps to the same
 * part of what lies on the left.
 *
 * @example
 * traceRings({ from: [0, 1, 2], to: [1, 2, 0] }, [0, 1, 0], [0, 0, 1]) // => [[0, 1, 2]]
 */
export function traceRings(
  edges: BoundaryEdges,
  x: readonly number[],
  y: readonly number[],
): readonly (readonly number[])[] {
  const leaving = new Map<number, number[]>();
  edges.from.forEach((vertex, e) => {
    const others = leaving.get(vertex);
    if (others) others.push(e);
    else leaving.set(vertex, [e]);
  });

  const takeEdge = (vertex: number, cameFrom: number): number | undefined => {
    const candidates = leaving.get(vertex);
    if (!candidates || candidates.length === 0) return undefined;
    let best = 0;
    for (let i = 1; i < candidates.length; i++) {
      const turn = clockwise(x, y, vertex, cameFrom, edges.to[candidates[i]!]!);
      if (turn < clockwise(x, y, vertex, cameFrom, edges.to[candidates[best]!]!)) best = i;
    }
    return candidates.splice(best, 1)[0];
  };

  const rings: number[][] = [];
  for (const start of leaving.keys()) {
    let path = [start];
    let placeOf = new Map([[start, 0]]);
    let cameFrom = start;
    for (;;) {
      const here = path.at(-1)!;
      const edge = takeEdge(here, cameFrom);
      if (edge === undefined) {
        // Nothing left at the start; an open chain, which closed rings never make, is dropped.
        if (path.length === 1) break;
        path = [start];
        placeOf = new Map([[start, 0]]);
        continue;
      }
      cameFrom = here;
      const vertex = edges.to[edge]!;
      const place = placeOf.get(vertex);
      if (place === undefined) {
        placeOf.set(vertex, path.length);
        path.push(vertex);
        continue;
      }
      rings.push(path.slice(place));
      for (const passed of path.slice(place + 1)) placeOf.delete(passed);
      path.length = place + 1;
    }
  }
  return rings;
}

/** The angle from the way back to the way on, turning clockwise: small is a sharp left turn. */
function clockwise(
  x: readonly number[],
  y: readonly number[],
  vertex: number,
  back: number,
  on: number,
): number {
  const angleBack = Math.atan2(y[back]! - y[vertex]!, x[back]! - x[vertex]!);
  const angleOn = Math.atan2(y[on]! - y[vertex]!, x[on]! - x[vertex]!);
  const turn = angleBack - angleOn;
  return turn > 0 ? turn : turn + 2 * Math.PI;
}
