import type { AreaId } from '../areas/area.ts';
import type { CrosswalkPart } from './crosswalk.ts';

/** Bit: what two areas have in common, as square metres of ground or a number of people. */
export interface CrosswalkPiece {
  readonly from: AreaId;
  readonly to: AreaId;
  readonly weight: number;
}

/** How much each area is in all, in the unit of the pieces; an area that is absent is the sum of its pieces. */
export interface WholeWeights {
  readonly from: ReadonlyMap<AreaId, number>;
  readonly to: ReadonlyMap<AreaId, number>;
  /** A piece that is a smaller share than this of both areas is left out: a border drawn anew. */
  readonly smallest: number;
}

/** An area whose pieces make up this much of it is covered; the rest is drawing. */
const covered = 0.99;

/**
 * Nyckel efter vikt: each share is a piece's weight over the weight of the whole area. The shares of an
 * area that is covered sum to 1; of one that is not, to how much of it is covered.
 *
 * Areal weighting as in Goodchild and Lam, "Areal interpolation" (Geo-Processing 1, 1980); with people as
 * weights, dasymetric.
 */
export function weightByPieces(
  pieces: readonly CrosswalkPiece[],
  wholes: WholeWeights,
): readonly CrosswalkPart[] {
  const joined = joinPieces(pieces.filter(({ weight }) => weight > 0));
  const ofFrom = divisorsOf(joined, 'from', wholes.from);
  const ofTo = divisorsOf(joined, 'to', wholes.to);
  const kept = joined.filter(
    ({ from, to, weight }) =>
      weight / ofFrom.get(from)! >= wholes.smallest || weight / ofTo.get(to)! >= wholes.smallest,
  );
  // What was left out is shared by what was kept, where the area is covered.
  const keptFrom = divisorsOf(kept, 'from', wholes.from);
  const keptTo = divisorsOf(kept, 'to', wholes.to);
  return kept.map(({ from, to, weight }) => ({
    from,
    to,
    shareOfFrom: Math.min(1, weight / keptFrom.get(from)!),
    shareOfTo: Math.min(1, weight / keptTo.get(to)!),
  }));
}

/** Pieces of the same two areas as one, in the order they are first met. */
function joinPieces(pieces: readonly CrosswalkPiece[]): readonly CrosswalkPiece[] {
  const byPair = new Map<string, CrosswalkPiece>();
  for (const piece of pieces) {
    const key = `${piece.from} ${piece.to}`;
    const known = byPair.get(key);
    byPair.set(key, known ? { ...known, weight: known.weight + piece.weight } : piece);
  }
  return [...byPair.values()];
}

/** What each area's pieces are divided by: their sum where they cover it, else its whole. */
function divisorsOf(
  pieces: readonly CrosswalkPiece[],
  side: 'from' | 'to',
  wholes: ReadonlyMap<AreaId, number>,
): ReadonlyMap<AreaId, number> {
  const sums = new Map<AreaId, number>();
  for (const piece of pieces) sums.set(piece[side], (sums.get(piece[side]) ?? 0) + piece.weight);
  return new Map(
    [...sums].map(([area, sum]) => {
      const whole = wholes.get(area) ?? sum;
      return [area, sum >= whole * covered ? sum : whole];
    }),
  );
}
