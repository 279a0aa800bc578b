import type { AreaGeometry, BoundingBox } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/** The non-level edges of an area, cut into level bands so that a look-up reads few of them. */
export interface EdgeBands {
  readonly minY: number;
  readonly bandsPerUnit: number;
  /** Where each band starts in `edges`; one longer than the number of bands. */
  readonly starts: Int32Array;
  /** Four numbers an edge: lower y, upper y, x at the lower y, x per y. */
  readonly edges: Float64Array;
}

/** Edges for each band: 2 to 16 were equally fast, 32 slower; fewer bands take less memory. */
const EDGES_PER_BAND = 8;

/**
 * Prepares a geometry for fast point look-up.
 *
 * @example
 * buildEdgeBands({ type: 'Polygon', coordinates: [] }, [0, 0, 1, 1]).starts.length // => 2
 */
export function buildEdgeBands(geometry: AreaGeometry, box: BoundingBox): EdgeBands {
  const flat = edgesFromBelow(geometry);
  const height = box[3] - box[1];
  const bands = height > 0 ? Math.max(1, Math.ceil(flat.length / 4 / EDGES_PER_BAND)) : 1;
  const bandsPerUnit = height > 0 ? bands / height : 0;
  const bandOf = (y: number): number =>
    Math.max(0, Math.min(bands - 1, Math.floor((y - box[1]) * bandsPerUnit)));

  const starts = new Int32Array(bands + 1);
  for (let e = 0; e < flat.length; e += 4) {
    for (let band = bandOf(flat[e]!); band <= bandOf(flat[e + 1]!); band++) starts[band + 1]! += 1;
  }
  for (let band = 0; band < bands; band++) starts[band + 1]! += starts[band]!;
  const edges = new Float64Array(starts[bands]! * 4);
  const filled = starts.slice(0, bands);
  for (let e = 0; e < flat.length; e += 4) {
    for (let band = bandOf(flat[e]!); band <= bandOf(flat[e + 1]!); band++) {
      const at = filled[band]! * 4;
      for (let k = 0; k < 4; k++) edges[at + k] = flat[e + k]!;
      filled[band]! += 1;
    }
  }
  return { minY: box[1], bandsPerUnit, starts, edges };
}

/**
 * Whether the point lies in the banded geometry; its y must be within the box of the bands.
 *
 * @example
 * bandsContain({ minY: 0, bandsPerUnit: 1, starts: [0, 1], edges: [0, 1, 0, 0] }, 1, 0.5) // => true
 */
export function bandsContain(bands: EdgeBands, x: number, y: number): boolean {
  const { starts, edges } = bands;
  const last = starts.length - 2;
  const band = Math.min(last, Math.floor((y - bands.minY) * bands.bandsPerUnit));
  const end = starts[band + 1]! * 4;
  let inside = false;
  for (let e = starts[band]! * 4; e < end; e += 4) {
    const low = edges[e]!;
    if (low > y || edges[e + 1]! <= y) continue;
    if (edges[e + 2]! + (y - low) * edges[e + 3]! <= x) inside = !inside;
  }
  return inside;
}

/** The edges that are not level, each from its lower end: y, y, x, x per y. */
function edgesFromBelow(geometry: AreaGeometry): readonly number[] {
  const flat: number[] = [];
  for (const ring of polygonsOf(geometry).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      if (a[1] === b[1]) continue;
      // From the lower end, so that two areas with the same edge compute the same crossing.
      const [low, high] = a[1]! < b[1]! ? [a, b] : [b, a];
      const slope = (high[0]! - low[0]!) / (high[1]! - low[1]!);
      flat.push(low[1]!, high[1]!, low[0]!, slope);
    }
  }
  return flat;
}
