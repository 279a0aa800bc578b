import { assemblePolygons } from './assemble-polygons.ts';
import { boundaryEdges } from './boundary-edges.ts';
import { buildMosaic } from './build-mosaic.ts';
import type { AreaGeometry, PolygonRings } from './geometry.ts';
import type { MosaicOptions } from './mosaic.ts';
import { polygonArea } from './polygon-area.ts';
import { polygonsOf } from './polygons-of.ts';
import { traceRings } from './trace-rings.ts';

/** A place inside the whole that no area covers: a mistake, or an enclave left out. */
export interface Gap {
  /** Its outer ring, and then the outlines of areas that lie alone in it. */
  readonly rings: PolygonRings;
  /** Square metres. */
  readonly area: number;
}

/**
 * The gaps between areas: what their union encloses without covering it. Slits narrower than the
 * snap distance close. Bays that are open to the outside are not gaps; a place that meets the
 * outside only in points is.
 *
 * The areas must not overlap by more than the snap distance.
 *
 * @returns the gaps, largest first.
 * @throws RangeError when a coordinate or the snap distance is not usable.
 *
 * @example
 * findGaps([], { unit: 'metres', snap: 0 }) // => []
 */
export function findGaps(areas: readonly AreaGeometry[], options: MosaicOptions): readonly Gap[] {
  const mosaic = buildMosaic(areas, options);
  const { x, y } = mosaic;
  const [boundary] = boundaryEdges(
    mosaic,
    areas.map(() => 0),
    1,
  );
  // Turned round, the boundary has what is not covered on its left. The outside has no outer
  // ring then, and falls away.
  const turned = { from: boundary!.to, to: boundary!.from };
  const rings = traceRings(turned, x, y).map((vertices) =>
    [...vertices, vertices[0]!].map((v) => [x[v]!, y[v]!]),
  );
  return polygonsOf(assemblePolygons(rings))
    .map((gap) => ({
      rings: gap,
      area: polygonArea({ type: 'Polygon', coordinates: gap }, options.unit),
    }))
    .sort((one, two) => two.area - one.area);
}
