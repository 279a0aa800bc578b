import Type from 'typebox';
import { standardise } from '#statistics/descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '#statistics/matrix/matrix.ts';
import { applyIslandRule, type IslandRule } from '#statistics/regions/apply-island-rule.ts';
import { improveRegions } from '#statistics/regions/improve-regions.ts';
import { type LeastSize, type Regions, regionsOf } from '#statistics/regions/regions.ts';
import { areaPoints } from '#statistics/weights/area-points.ts';
import type { SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import type { AnalysisInput } from '../analysis-method.ts';

/** The options of `region-options.ts`, as they were read. */
export interface RegionChoices {
  readonly regions: number;
  readonly basis: 'correlation' | 'covariance';
  readonly islands: IslandRule;
  readonly minimum: number;
  readonly population?: string | undefined;
  readonly rounds?: number | undefined;
  readonly improve: 'none' | 'borders' | 'search';
}

/** What the methods that make regions begin with. */
export interface RegionGround {
  readonly data: Matrix;
  readonly weights: SpatialWeights;
  readonly linked: readonly { readonly from: string; readonly to: string }[];
  readonly leastSize: LeastSize;
}

/** @throws RangeError when the islands are to be refused, or linked without borders. */
export function prepareRegions(input: AnalysisInput, choices: RegionChoices): RegionGround {
  const { ids, columns, geometries } = input;
  const { weights, added } = applyIslandRule(input.weights!, choices.islands, () => {
    if (geometries === undefined) {
      throw new RangeError('invalid islands: link-nearest needs the areas with --areas');
    }
    return areaPoints(geometries, 'metres');
  });
  const values = columns.map((column) =>
    // A column whose values are all equal parts nobody.
    choices.basis === 'correlation'
      ? (standardise(column.values) ?? new Float64Array(ids.length))
      : column.values,
  );
  const sizes = choices.population
    ? input.numbers(choices.population)
    : new Float64Array(ids.length).fill(1);
  return {
    data: matrixOfColumns(values),
    weights,
    linked: added.map(({ a, b }) => ({ from: ids[a]!, to: ids[b]! })),
    leastSize: { sizes, least: choices.minimum },
  };
}

/** The regions after what the improve option says. */
export function improved(
  { data, weights, leastSize }: RegionGround,
  start: Regions,
  choices: RegionChoices,
  seed: number,
): Regions {
  if (choices.improve === 'none') return start;
  const rounds = choices.improve === 'borders' ? 0 : choices.rounds;
  return improveRegions(data, weights, start.regionOf, {
    seed,
    leastSize,
    ...(rounds === undefined ? {} : { rounds }),
  });
}

/** The output of the methods that make regions. */
export const regionOutput = {
  withinSumOfSquares: Type.Number(),
  startSumOfSquares: Type.Number({ description: 'Within the regions of the method itself.' }),
  totalSumOfSquares: Type.Number(),
  basis: Type.String(),
  linked: Type.Array(Type.Object({ from: Type.String(), to: Type.String() }), {
    description: 'Links that the rule for islands added.',
  }),
  regions: Type.Array(
    Type.Object({
      region: Type.Integer(),
      areas: Type.Integer(),
      size: Type.Number({ description: 'Areas, or the sum of --population.' }),
      means: Type.Array(Type.Number(), { description: 'Of each column, as it was given.' }),
    }),
  ),
  areas: Type.Array(Type.Object({ id: Type.String(), region: Type.Integer() }), {
    description: 'Regions are numbered from 1 in the order of their first areas.',
  }),
};

/** The answer about regions, with the sum of squares that the method itself had reached. */
export function regionAnswer(
  input: AnalysisInput,
  ground: RegionGround,
  choices: RegionChoices,
  regions: Regions,
  start: Regions,
): Readonly<Record<string, unknown>> {
  const { regionOf, count, withinSumOfSquares } = regions;
  const members = Array.from({ length: count }, (_, region) =>
    [...regionOf.keys()].filter((i) => regionOf[i] === region),
  );
  const sumOf = (values: ArrayLike<number>, areas: readonly number[]): number =>
    areas.reduce((sum, i) => sum + values[i]!, 0);
  return {
    withinSumOfSquares,
    startSumOfSquares: start.withinSumOfSquares,
    totalSumOfSquares: regionsOf(new Int32Array(regionOf.length), ground.data).withinSumOfSquares,
    basis: choices.basis,
    linked: ground.linked,
    regions: members.map((areas, region) => ({
      region: region + 1,
      areas: areas.length,
      size: sumOf(ground.leastSize.sizes, areas),
      means: input.columns.map(({ values }) => sumOf(values, areas) / areas.length),
    })),
    areas: input.ids.map((id, i) => ({ id, region: regionOf[i]! + 1 })),
  };
}
