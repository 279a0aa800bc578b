import { assemblePolygons } from './assemble-polygons.ts';
import { boundaryEdges } from './boundary-edges.ts';
import { buildMosaic } from './build-mosaic.ts';
import type { AreaGeometry } from './geometry.ts';
import type { MosaicOptions } from './mosaic.ts';
import { traceRings } from './trace-rings.ts';

/** A union of areas. */
export interface DissolvedArea {
  readonly parent: string;
  readonly geometry: AreaGeometry;
}

/**
 * Joins areas into their parents by taking away every edge that two areas of the same parent
 * share. Holes are kept. Outer rings run anticlockwise and holes clockwise (RFC 7946).
 *
 * The areas must not overlap by more than the snap distance.
 *
 * @param parents the parent of each area, in the order of the areas.
 * @returns one geometry a parent, in the order the parents are first named.
 * @throws RangeError when the numbers of areas and parents differ, or a coordinate or the snap
 * distance is not usable.
 *
 * @example
 * dissolve([], [], { unit: 'metres', snap: 0 }) // => []
 */
export function dissolve(
  areas: readonly AreaGeometry[],
  parents: readonly string[],
  options: MosaicOptions,
): readonly DissolvedArea[] {
  if (parents.length !== areas.length) {
    throw new RangeError(`invalid parents: ${parents.length} for ${areas.length} areas`);
  }
  const numberOf = new Map([...new Set(parents)].map((parent, i) => [parent, i]));
  const mosaic = buildMosaic(areas, options);
  const { x, y } = mosaic;
  const boundaries = boundaryEdges(
    mosaic,
    parents.map((parent) => numberOf.get(parent)!),
    numberOf.size,
  );
  return [...numberOf].map(([parent, i]) => {
    const rings = traceRings(boundaries[i]!, x, y).map((vertices) =>
      [...vertices, vertices[0]!].map((v) => [x[v]!, y[v]!]),
    );
    return { parent, geometry: assemblePolygons(rings) };
  });
}
