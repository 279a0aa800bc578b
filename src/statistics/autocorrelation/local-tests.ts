import { benjaminiHochberg } from '../association/false-discovery.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { permutationP } from './alternative.ts';
import type { LocalPermutation, TailCounts } from './permute-locally.ts';

/** An area that is not tested, and why. */
export interface UntestedArea {
  readonly neighbours: number;
  readonly untested: 'no neighbours' | 'not a case';
}

/** What conditional permutations say of an area. */
export interface LocalTest {
  readonly neighbours: number;
  /** (r + 1) / (m + 1) by the alternative. */
  readonly p: number;
  /** p adjusted over all tested areas (Benjamini–Hochberg). */
  readonly q: number;
  /** The permutations made for the area. */
  readonly permutations: number;
}

/** 1 for each area that has neighbours with weight, otherwise 0. */
export function areasWithNeighbours({ areaCount, starts, weights }: SpatialWeights): Uint8Array {
  return Uint8Array.from({ length: areaCount }, (_, i) =>
    weights.subarray(starts[i]!, starts[i + 1]!).some((weight) => weight > 0) ? 1 : 0,
  );
}

/** The test of each area; of the untested the reason. */
export function localTests(
  { weights, tested, plan }: LocalPermutation,
  counts: TailCounts,
): readonly (LocalTest | UntestedArea)[] {
  const linked = areasWithNeighbours(weights);
  const places = [...tested.keys()].filter((area) => tested[area] === 1);
  const pValues = places.map((area) =>
    permutationP(
      {
        low: counts.low[area]!,
        high: counts.high[area]!,
        permutations: counts.permutations[area]!,
      },
      plan.alternative,
    ),
  );
  const adjusted = benjaminiHochberg(pValues);
  const rows: (LocalTest | UntestedArea)[] = Array.from(linked, (isLinked, area) => ({
    neighbours: countNeighbours(weights, area),
    untested: isLinked === 1 ? 'not a case' : 'no neighbours',
  }));
  for (const [rank, area] of places.entries()) {
    rows[area] = {
      neighbours: countNeighbours(weights, area),
      p: pValues[rank]!,
      q: adjusted[rank]!,
      permutations: counts.permutations[area]!,
    };
  }
  return rows;
}

function countNeighbours({ starts }: SpatialWeights, area: number): number {
  return starts[area + 1]! - starts[area]!;
}
