import {
  type SpatialWeights,
  weightsOfLinks,
  weightsOfPairs,
} from '../../weights/spatial-weights.ts';

/** Seven areas with unequal weights one way and the other, and an eighth without neighbours. */
export const unevenMap: SpatialWeights = weightsOfLinks(8, [
  { from: 0, to: 1, weight: 1 },
  { from: 0, to: 2, weight: 0.5 },
  { from: 1, to: 0, weight: 2 },
  { from: 2, to: 1, weight: 1 },
  { from: 2, to: 3, weight: 1 },
  { from: 2, to: 4, weight: 3 },
  { from: 3, to: 6, weight: 1 },
  { from: 4, to: 5, weight: 0.25 },
  { from: 4, to: 2, weight: 0.75 },
  { from: 5, to: 6, weight: 1 },
  { from: 6, to: 0, weight: 0 },
  { from: 6, to: 5, weight: 1 },
]);

/** As many areas in a row, each a neighbour of the next. */
export function line(areaCount: number): SpatialWeights {
  return weightsOfPairs(
    areaCount,
    Array.from({ length: areaCount - 1 }, (_, a) => ({ a, b: a + 1 })),
  );
}

/** Everybody a neighbour of everybody. */
export function complete(areaCount: number): SpatialWeights {
  const areas = Array.from({ length: areaCount }, (_, i) => i);
  return weightsOfPairs(
    areaCount,
    areas.flatMap((a) => areas.slice(a + 1).map((b) => ({ a, b }))),
  );
}
