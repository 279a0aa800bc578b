import Type from 'typebox';
import { FEWEST_AREAS } from '#statistics/association/association-matrix.ts';
import {
  DISTANCE_CLASSES,
  ORDER_CLASSES,
  type Separation,
} from '#statistics/association/spatial-correlogram.ts';
import { areaPoints } from '#statistics/weights/area-points.ts';
import type { SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import { type AnalysisInput, numberColumn } from '../analysis-method.ts';
import { buildWeights } from '../build-weights.ts';
import { confidenceOption } from '../standard-options.ts';

export const pairOfColumns = { min: 2, max: 2, meaning: 'the two that are set beside each other' };

/** What every association between areas takes. */
export const associationOptions = {
  by: Type.Optional(
    Type.Unsafe<'neighbours' | 'distance'>({
      type: 'string',
      enum: ['neighbours', 'distance'],
      description:
        'How far areas lie from each other for the corrected p: by borders between (the default with --areas or --weights), or by distance (the default with --x and --y).',
    }),
  ),
  x: Type.Optional(
    numberColumn('Column with the coordinate east of each area in metres, for distances.'),
  ),
  y: Type.Optional(
    numberColumn('Column with the coordinate north of each area in metres, for distances.'),
  ),
  classes: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: `Classes of distance (${DISTANCE_CLASSES} unless told) or of borders between (${ORDER_CLASSES}) for the corrected p.`,
    }),
  ),
  minimum: Type.Integer({
    minimum: 3,
    default: FEWEST_AREAS,
    description: 'Fewer areas than this give no coefficient.',
  }),
  confidence: confidenceOption,
};

/** An option that names several columns of numbers; areas that lack one there are left out. */
export function numberColumns(description: string): Type.TUnsafe<string[]> {
  return Type.Unsafe<string[]>({
    type: 'array',
    items: { type: 'string', column: 'number' },
    minItems: 1,
    description,
  });
}

interface SeparationChoice {
  readonly by?: 'neighbours' | 'distance' | undefined;
  readonly x?: string | undefined;
  readonly y?: string | undefined;
}

/**
 * How far the areas lie from each other: by neighbours of neighbours from the weights or the borders, or by
 * distance from the columns of coordinates or the borders.
 *
 * @returns undefined when nothing is given: no p-value can be corrected then.
 * @throws RangeError when only one of the coordinates is named, or what is asked for cannot be had
 */
export function separationOf(
  input: AnalysisInput,
  { by, x, y }: SeparationChoice,
): Separation | undefined {
  if ((x === undefined) !== (y === undefined)) {
    throw new RangeError('invalid coordinates: name both x and y');
  }
  const { geometries } = input;
  const weights = (): SpatialWeights | undefined =>
    input.weights ?? (geometries && buildWeights({ kind: 'queen' }, geometries));
  if (by === 'neighbours' || (by === undefined && x === undefined)) {
    const found = weights();
    if (found === undefined && by !== undefined) {
      throw new RangeError('invalid by: neighbours need --areas or --weights');
    }
    return found && { weights: found };
  }
  if (x !== undefined && y !== undefined) return { x: input.numbers(x), y: input.numbers(y) };
  if (geometries === undefined) {
    throw new RangeError('invalid by: distance needs --areas, or --x and --y');
  }
  return areaPoints(geometries, 'metres');
}
