import { countPositions } from './count-positions.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { createPlaceTable } from './place-table.ts';
import { polygonsOf } from './polygons-of.ts';

/** Areas as vertices, one for each place to the bit, and edges between them. Rings are closed. */
export interface VertexNet {
  readonly areaCount: number;
  readonly vertexCount: number;
  readonly edgeCount: number;
  /** The coordinates of each vertex as they were given; may be longer than `vertexCount`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Start vertex, end vertex and area of each edge; may be longer than `edgeCount`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly owner: Int32Array;
}

/**
 * Numbers the vertices of areas and lists their edges; edges without length fall away, and a ring whose last
 * position is not the first is closed.
 *
 * @throws RangeError when a coordinate is not finite.
 *
 * @example
 * buildVertexNet([{ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }]).vertexCount // => 3
 */
export function buildVertexNet(areas: readonly AreaGeometry[]): VertexNet {
  const positions = countPositions(areas);
  const places = createPlaceTable(positions);
  // A ring that is not closed has as many edges as positions.
  const from = new Int32Array(positions);
  const to = new Int32Array(positions);
  const owner = new Int32Array(positions);
  let edgeCount = 0;
  const addRing = (ring: Ring, area: number): void => {
    if (ring.length === 0) return;
    const numbers = places.number(ring);
    const first = numbers[0]!;
    let edge = edgeCount;
    let previous = first;
    for (let i = 1; i <= ring.length; i++) {
      const vertex = i === ring.length ? first : numbers[i]!;
      if (vertex === previous) continue;
      from[edge] = previous;
      to[edge] = vertex;
      owner[edge++] = area;
      previous = vertex;
    }
    edgeCount = edge;
  };
  for (let area = 0; area < areas.length; area++) {
    for (const rings of polygonsOf(areas[area]!)) {
      for (let r = 0; r < rings.length; r++) addRing(rings[r]!, area);
    }
  }
  return { areaCount: areas.length, edgeCount, ...places.result(), from, to, owner };
}
