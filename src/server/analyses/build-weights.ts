import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { areaPoints } from '#statistics/weights/area-points.ts';
import { queenWeights, rookWeights } from '#statistics/weights/contiguity-weights.ts';
import { bandWeights, knnWeights } from '#statistics/weights/distance-weights.ts';
import type { SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import type { WeightsChoice } from './analysis-order.ts';

/** Vertices nearer than this many metres are one, so that slivers part no neighbours. */
export const snapMetres = 1;

/** The neighbours that borders in metres give by a rule. */
export function buildWeights(
  choice: Exclude<WeightsChoice, { readonly kind: 'file' }>,
  geometries: readonly AreaGeometry[],
): SpatialWeights {
  const mosaic = { unit: 'metres', snap: snapMetres } as const;
  switch (choice.kind) {
    case 'queen':
      return queenWeights(geometries, mosaic);
    case 'rook':
      return rookWeights(geometries, mosaic);
    case 'knn':
      return knnWeights(areaPoints(geometries, 'metres'), choice.k);
    case 'band':
      return bandWeights(areaPoints(geometries, 'metres'), choice.metres);
  }
}
