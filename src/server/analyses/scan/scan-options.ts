import Type from 'typebox';
import { areaPoints } from '#statistics/weights/area-points.ts';
import { type AnalysisInput, numberColumn } from '../analysis-method.ts';
import { drawsOption } from '../standard-options.ts';

/** Where the centres are: in columns, or those of the borders. */
export const placeOptions = {
  x: Type.Optional(
    numberColumn('Column with the x of the centre, in metres; otherwise that of --areas.'),
  ),
  y: Type.Optional(
    numberColumn('Column with the y of the centre, in metres; otherwise that of --areas.'),
  ),
};

/** What every scan takes. */
export const scanOptions = {
  ...placeOptions,
  largestShare: Type.Number({
    exclusiveMinimum: 0,
    maximum: 1,
    default: 0.5,
    description:
      'The greatest share of the population (of the cases, for permutations) in a circle.',
  }),
  largestRadius: Type.Optional(
    Type.Number({ minimum: 0, description: 'The greatest radius of a circle, in metres.' }),
  ),
  replicates: drawsOption('Monte Carlo replicates.'),
  clusters: Type.Integer({
    minimum: 0,
    maximum: 1000,
    default: 10,
    description: 'How many clusters are told at most.',
  }),
};

/**
 * The centres of the areas.
 *
 * @throws RangeError when there are neither columns nor borders.
 */
export function centresOf(
  { numbers, geometries }: AnalysisInput,
  { x, y }: { readonly x?: string; readonly y?: string },
): { readonly x: Float64Array; readonly y: Float64Array } {
  if (x !== undefined && y !== undefined) return { x: numbers(x), y: numbers(y) };
  if (geometries === undefined) throw new RangeError('invalid x: none, and no borders');
  return areaPoints(geometries, 'metres');
}
