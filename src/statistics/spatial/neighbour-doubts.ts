import { checkPolygon } from './check-polygon.ts';
import { type Contiguity, contiguityOf } from './contiguity.ts';
import type { AreaGeometry } from './geometry.ts';
import type { MosaicOptions } from './mosaic.ts';
import { type NearestArea, nearestAreas } from './nearest-area.ts';
import type { QueenPair } from './neighbours.ts';
import type { PolygonFault } from './polygon-fault.ts';
import { buildVertexNet } from './vertex-net.ts';

/** What somebody should look at before neighbours are trusted. */
export interface NeighbourDoubts {
  /** Pairs that are neighbours only because of the snap distance. */
  readonly joinedBySnap: readonly QueenPair[];
  /** Pairs that meet in points as they are given, and share a boundary only because of the snap distance. */
  readonly widenedBySnap: readonly QueenPair[];
  /** Pairs whose boundaries cross, deeper than the snap distance. */
  readonly crossing: readonly QueenPair[];
  /** Areas with faults that make their shape unclear; notes are left out. */
  readonly faults: readonly { readonly area: number; readonly fault: PolygonFault }[];
  /** Areas without neighbours, and how far it is to the nearest. */
  readonly islands: readonly NearestArea[];
}

/**
 * The doubts about the neighbours that `findNeighbours` gives with the same options. All pairs sorted by a,
 * then b.
 *
 * @throws RangeError when the snap distance or a coordinate is not usable.
 *
 * @example
 * findNeighbourDoubts([], { unit: 'metres', snap: 1 }).islands // => []
 */
export function findNeighbourDoubts(
  areas: readonly AreaGeometry[],
  options: MosaicOptions,
): NeighbourDoubts {
  const net = buildVertexNet(areas);
  const { pairs, crossing } = contiguityOf(net, options);
  const known = kindsOf(contiguityOf(net, { ...options, snap: 0 }));
  const joinedBySnap: QueenPair[] = [];
  const widenedBySnap: QueenPair[] = [];
  const isAlone = new Uint8Array(areas.length).fill(1);
  for (let i = 0; i < pairs.a.length; i++) {
    const pair = { a: pairs.a[i]!, b: pairs.b[i]! };
    isAlone[pair.a] = 0;
    isAlone[pair.b] = 0;
    const kind = known.get(pair.a * areas.length + pair.b);
    if (kind === undefined) joinedBySnap.push(pair);
    else if (kind === 'point' && pairs.metres[i]! > 0) widenedBySnap.push(pair);
  }
  const islands = [...areas.keys()].filter((i) => isAlone[i] === 1);
  return {
    joinedBySnap,
    widenedBySnap,
    crossing: crossing
      .map(([a, b]) => ({ a, b }))
      .sort((one, two) => one.a - two.a || one.b - two.b),
    faults: areas.flatMap((area, i) =>
      checkPolygon(area)
        .filter(({ severity }) => severity === 'error')
        .map((fault) => ({ area: i, fault })),
    ),
    islands: nearestAreas(areas, islands, options.unit),
  };
}

function kindsOf({ areaCount, pairs }: Contiguity): ReadonlyMap<number, 'edge' | 'point'> {
  const kinds = new Map<number, 'edge' | 'point'>();
  for (let i = 0; i < pairs.a.length; i++) {
    kinds.set(pairs.a[i]! * areaCount + pairs.b[i]!, pairs.metres[i]! > 0 ? 'edge' : 'point');
  }
  return kinds;
}
