import Type from 'typebox';
import { findContiguity } from '#statistics/spatial/contiguity.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { findNeighbourDoubts } from '#statistics/spatial/neighbour-doubts.ts';
import { areaPoints } from '#statistics/weights/area-points.ts';
import { connectedComponents } from '#statistics/weights/connected-components.ts';
import { contiguityWeights } from '#statistics/weights/contiguity-weights.ts';
import { bandWeights, knnWeights } from '#statistics/weights/distance-weights.ts';
import { islandsOf, type SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import { asymmetricLinks } from '#statistics/weights/symmetry.ts';
import { type AnalysisInput, analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';

const pairSchema = Type.Object({ from: Type.String(), to: Type.String() });

/** Who is whose neighbour, with what is doubtful about it. */
export const neighboursMethod = analysisMethod({
  name: 'neighbours',
  version: 1,
  summary: 'Neighbours by border, nearness or distance, with islands, parts and doubts.',
  page: 'neighbours',
  needs: ['geometries'],
  columns: { min: 0, max: 0, meaning: '' },
  options: Type.Object({
    kind: Type.Union(
      (['queen', 'rook', 'knn', 'band'] as const).map((kind) => Type.Literal(kind)),
      {
        default: 'queen',
        description:
          'queen: share a point; rook: share a stretch of border; knn: the nearest --k; band: within --metres.',
      },
    ),
    tolerance: Type.Number({
      default: 1,
      minimum: 0,
      description: 'Queen and rook: borders within this many metres are one border.',
    }),
    k: Type.Integer({ default: 6, minimum: 1, description: 'Knn: how many.' }),
    metres: Type.Number({
      default: 2000,
      exclusiveMinimum: 0,
      description: 'Band: how far apart the centres may be.',
    }),
  }),
  output: Type.Object({
    kind: Type.String(),
    pairs: Type.Array(
      Type.Object({
        from: Type.String(),
        to: Type.String(),
        metres: Type.Number({
          description: 'Queen and rook: of shared border, 0 for a point. Else between the centres.',
        }),
      }),
      { description: 'Each pair once; knn: each area to its nearest.' },
    ),
    areas: Type.Array(
      Type.Object({ id: Type.String(), neighbours: Type.Integer(), part: Type.Integer() }),
    ),
    islands: Type.Array(Type.String()),
    parts: Type.Integer({ description: 'Separate parts of the map.' }),
    oneWay: Type.Integer({ description: 'Links without their reverse.' }),
    doubts: Type.Union([
      Type.Object({
        joinedByTolerance: Type.Array(pairSchema),
        widenedByTolerance: Type.Array(pairSchema),
        crossing: Type.Array(pairSchema),
        faults: Type.Array(Type.Object({ id: Type.String(), fault: Type.String() })),
        islands: Type.Array(
          Type.Object({
            id: Type.String(),
            nearest: Type.Union([Type.String(), Type.Null()]),
            metres: numberOrNull,
          }),
        ),
      }),
      Type.Null(),
    ]),
  }),
  compute: ({ ids, geometries }, given) => {
    const options = given as NeighbourChoices;
    const isByBorder = options.kind === 'queen' || options.kind === 'rook';
    const { weights, pairs } = isByBorder
      ? byBorder(ids, geometries!, options)
      : byDistance(ids, geometries!, options);
    const { count, componentOf } = connectedComponents(weights);
    return {
      kind: options.kind,
      pairs,
      areas: ids.map((id, i) => ({
        id,
        neighbours: weights.starts[i + 1]! - weights.starts[i]!,
        part: componentOf[i]! + 1,
      })),
      islands: islandsOf(weights).map((area) => ids[area]!),
      parts: count,
      oneWay: asymmetricLinks(weights).length,
      doubts: isByBorder ? doubtsAbout(ids, geometries!, options) : null,
    };
  },
});

interface NeighbourChoices {
  readonly kind: 'queen' | 'rook' | 'knn' | 'band';
  readonly tolerance: number;
  readonly k: number;
  readonly metres: number;
}

type Ids = AnalysisInput['ids'];
interface Found {
  readonly weights: SpatialWeights;
  readonly pairs: readonly {
    readonly from: string;
    readonly to: string;
    readonly metres: number;
  }[];
}

function byBorder(
  ids: Ids,
  areas: readonly AreaGeometry[],
  { kind, tolerance }: NeighbourChoices,
): Found {
  const contiguity = findContiguity(areas, { unit: 'metres', snap: tolerance });
  const { a, b, metres } = contiguity.pairs;
  const pairs = Array.from(a, (one, i) => ({
    from: ids[one]!,
    to: ids[b[i]!]!,
    metres: metres[i]!,
  }));
  return {
    weights: contiguityWeights(contiguity, kind === 'rook' ? 'rook' : 'queen'),
    pairs: pairs.filter((pair) => kind === 'queen' || pair.metres > 0),
  };
}

function byDistance(
  ids: Ids,
  areas: readonly AreaGeometry[],
  { kind, k, metres }: NeighbourChoices,
): Found {
  const points = areaPoints(areas, 'metres');
  const weights = kind === 'knn' ? knnWeights(points, k) : bandWeights(points, metres);
  const pairs = ids.flatMap((id, i) =>
    [...weights.neighbours.slice(weights.starts[i], weights.starts[i + 1])]
      .filter((j) => kind === 'knn' || i < j)
      .map((j) => ({
        from: id,
        to: ids[j]!,
        metres: Math.hypot(points.x[i]! - points.x[j]!, points.y[i]! - points.y[j]!),
      })),
  );
  return { weights, pairs };
}

function doubtsAbout(ids: Ids, areas: readonly AreaGeometry[], { tolerance }: NeighbourChoices) {
  const doubts = findNeighbourDoubts(areas, { unit: 'metres', snap: tolerance });
  const named = (pairs: readonly { readonly a: number; readonly b: number }[]) =>
    pairs.map(({ a, b }) => ({ from: ids[a]!, to: ids[b]! }));
  return {
    joinedByTolerance: named(doubts.joinedBySnap),
    widenedByTolerance: named(doubts.widenedBySnap),
    crossing: named(doubts.crossing),
    faults: doubts.faults.map(({ area, fault }) => ({ id: ids[area]!, fault: fault.code })),
    islands: doubts.islands.map(({ area, nearest, metres }) => ({
      id: ids[area]!,
      nearest: nearest === undefined ? null : ids[nearest]!,
      ...orNull({ metres }),
    })),
  };
}
