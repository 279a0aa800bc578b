import Type from 'typebox';
import { FEWEST_AREAS } from '#statistics/association/association-matrix.ts';
import { type AreaPlaces, DISTANCE_CLASSES } from '#statistics/association/spatial-correlogram.ts';
import { areaPoints } from '#statistics/weights/area-points.ts';
import { type AnalysisInput, numberColumn } from '../analysis-method.ts';

export const confidenceOption: Type.TNumber = Type.Number({
  exclusiveMinimum: 0,
  exclusiveMaximum: 1,
  default: 0.95,
  description: 'How sure the interval is, such as 0.95 or 0.99.',
});

/** What every association between areas takes. */
export const associationOptions = {
  x: Type.Optional(
    numberColumn('Column with the coordinate east of each area in metres, instead of --areas.'),
  ),
  y: Type.Optional(
    numberColumn('Column with the coordinate north of each area in metres, instead of --areas.'),
  ),
  classes: Type.Integer({
    minimum: 1,
    maximum: 1000,
    default: DISTANCE_CLASSES,
    description: 'Classes of distance that the autocorrelation is taken in for the corrected p.',
  }),
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

/**
 * Where the areas are: from the columns of coordinates, else from the borders.
 *
 * @returns undefined when neither is given: no p-value can be corrected then.
 * @throws RangeError when only one of the coordinates is named
 */
export function placesOf(
  input: AnalysisInput,
  { x, y }: { readonly x?: string | undefined; readonly y?: string | undefined },
): AreaPlaces | undefined {
  if (x !== undefined && y !== undefined) return { x: input.numbers(x), y: input.numbers(y) };
  if (x !== undefined || y !== undefined)
    throw new RangeError('invalid coordinates: name both x and y');
  return input.geometries && areaPoints(input.geometries, 'metres');
}
