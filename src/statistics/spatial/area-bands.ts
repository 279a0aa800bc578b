import { boundingBox } from './bounding-box.ts';
import { countPositions } from './count-positions.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/** The edges of areas, cut into level bands so that a look-up reads few of them. */
export interface AreaBands {
  /** minX, minY, maxX, maxY of each area by its outer rings; turned inside out when it has none. */
  readonly boxes: Float64Array;
  /** Where the bands of each area start in `starts`; one longer than the number of areas. */
  readonly firstBand: Int32Array;
  readonly bandsPerUnit: Float64Array;
  /** Where the edges of each band start in `edgeOf`; one longer than the number of bands. */
  readonly starts: Int32Array;
  readonly edgeOf: Int32Array;
  /** Four numbers an edge that is not level: lower y, upper y, x at the lower y, x per y. */
  readonly edges: Float64Array;
}

const NO_BOX = [Infinity, Infinity, -Infinity, -Infinity];

/** Edges for each band: 2 to 16 were equally fast, 32 slower; fewer bands take less memory. */
const EDGES_PER_BAND = 8;

/**
 * Prepares areas for fast point look-up.
 *
 * @example
 * buildAreaBands([]).firstBand // => [0]
 */
export function buildAreaBands(areas: readonly AreaGeometry[]): AreaBands {
  const { boxes, edges, firstEdge } = readEdges(areas);
  const firstBand = new Int32Array(areas.length + 1);
  const bandsPerUnit = new Float64Array(areas.length);
  for (let area = 0; area < areas.length; area++) {
    const height = boxes[4 * area + 3]! - boxes[4 * area + 1]!;
    const count = firstEdge[area + 1]! - firstEdge[area]!;
    // A height too small to be divided is one band, as no height is.
    const bands = height > 1e-300 ? Math.max(1, Math.ceil(count / EDGES_PER_BAND)) : 1;
    bandsPerUnit[area] = bands > 1 ? bands / height : 0;
    firstBand[area + 1] = firstBand[area]! + bands;
  }
  const bandOf = (area: number, y: number): number =>
    bandAt({ boxes, firstBand, bandsPerUnit }, area, y);
  const starts = new Int32Array(firstBand[areas.length]! + 1);
  for (let area = 0; area < areas.length; area++) {
    for (let e = firstEdge[area]!; e < firstEdge[area + 1]!; e++) {
      const last = bandOf(area, edges[4 * e + 1]!);
      for (let band = bandOf(area, edges[4 * e]!); band <= last; band++) starts[band + 1]! += 1;
    }
  }
  for (let band = 1; band < starts.length; band++) starts[band]! += starts[band - 1]!;
  const edgeOf = new Int32Array(starts[starts.length - 1]!);
  const filled = starts.slice();
  for (let area = 0; area < areas.length; area++) {
    for (let e = firstEdge[area]!; e < firstEdge[area + 1]!; e++) {
      const last = bandOf(area, edges[4 * e + 1]!);
      for (let band = bandOf(area, edges[4 * e]!); band <= last; band++) {
        edgeOf[filled[band]!++] = e;
      }
    }
  }
  return { boxes, firstBand, bandsPerUnit, starts, edgeOf, edges };
}

/**
 * Whether a point lies in an area; it must lie in the box of the area.
 *
 * @example
 * const triangle = { type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] };
 * bandsContain(buildAreaBands([triangle]), 0, 1, 1) // => true
 */
export function bandsContain(bands: AreaBands, area: number, x: number, y: number): boolean {
  const { starts, edgeOf, edges } = bands;
  const band = bandAt(bands, area, y);
  const end = starts[band + 1]!;
  let inside = false;
  for (let k = starts[band]!; k < end; k++) {
    const e = 4 * edgeOf[k]!;
    const low = edges[e]!;
    if (low > y || edges[e + 1]! <= y) continue;
    if (edges[e + 2]! + (y - low) * edges[e + 3]! <= x) inside = !inside;
  }
  return inside;
}

/** Some steps of the numbers themselves, 2⁻⁵³ of their size each. */
const ROUNDING = 2 ** -50;

/**
 * Whether a point lies on an edge of an area that is not level, as nearly as the numbers can tell.
 *
 * @example
 * const triangle = { type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] };
 * bandsTouch(buildAreaBands([triangle]), 0, 3, 1) // => true
 */
export function bandsTouch(bands: AreaBands, area: number, x: number, y: number): boolean {
  const { starts, edgeOf, edges } = bands;
  const band = bandAt(bands, area, y);
  for (let k = starts[band]!; k < starts[band + 1]!; k++) {
    const e = 4 * edgeOf[k]!;
    const low = edges[e]!;
    const slope = edges[e + 3]!;
    if (low > y || edges[e + 1]! < y) continue;
    const offset = Math.abs(edges[e + 2]! + (y - low) * slope - x);
    if (offset <= ROUNDING * (Math.abs(x) + Math.abs(slope * y))) return true;
  }
  return false;
}

/** The band of an area at a level; the first and the last hold what is below and above. */
function bandAt(
  { boxes, firstBand, bandsPerUnit }: Pick<AreaBands, 'boxes' | 'firstBand' | 'bandsPerUnit'>,
  area: number,
  y: number,
): number {
  const first = firstBand[area]!;
  const band = first + Math.floor((y - boxes[4 * area + 1]!) * bandsPerUnit[area]!);
  return Math.max(first, Math.min(firstBand[area + 1]! - 1, band));
}

interface ReadEdges {
  readonly boxes: Float64Array;
  readonly edges: Float64Array;
  /** Where the edges of each area start; one longer than the number of areas. */
  readonly firstEdge: Int32Array;
}

function readEdges(areas: readonly AreaGeometry[]): ReadEdges {
  const edges = new Float64Array(4 * countPositions(areas));
  const boxes = new Float64Array(4 * areas.length);
  const firstEdge = new Int32Array(areas.length + 1);
  let count = 0;
  const addRing = (ring: Ring): void => {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      if (a[1] === b[1]) continue;
      // From the lower end, so that two areas with the same edge compute the same crossing.
      const low = a[1]! < b[1]! ? a : b;
      const high = low === a ? b : a;
      edges[4 * count] = low[1]!;
      edges[4 * count + 1] = high[1]!;
      edges[4 * count + 2] = low[0]!;
      edges[4 * count + 3] = (high[0]! - low[0]!) / (high[1]! - low[1]!);
      count += 1;
    }
  };
  for (let area = 0; area < areas.length; area++) {
    boxes.set(boundingBox(areas[area]!) ?? NO_BOX, 4 * area);
    for (const rings of polygonsOf(areas[area]!)) for (const ring of rings) addRing(ring);
    firstEdge[area + 1] = count;
  }
  return { boxes, edges, firstEdge };
}
