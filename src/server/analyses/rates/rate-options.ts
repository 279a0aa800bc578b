import Type from 'typebox';
import { numberColumn } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';

export const casesOption: Type.TUnsafe<string> = numberColumn('Column with the number of cases.');

export const populationOption: Type.TUnsafe<string> = numberColumn(
  'Column with the population that they are cases of.',
);

export const perOption: Type.TNumber = Type.Number({
  exclusiveMinimum: 0,
  default: 1,
  description: 'How many people the rate is told per, such as 1000.',
});

/** An area's figure with its interval; null where there is none. */
export const estimateSchema: Type.TObject = Type.Object({
  id: Type.String(),
  value: numberOrNull,
  lower: numberOrNull,
  upper: numberOrNull,
});

/** A figure with its interval, or nulls, beside the area's id. */
export function estimateRecord(
  id: string,
  estimate: { readonly value: number; readonly lower: number; readonly upper: number } | undefined,
): { id: string; value: number | null; lower: number | null; upper: number | null } {
  return { id, ...(estimate ?? { value: null, lower: null, upper: null }) };
}

/** The variance of noise in a count. */
export function noiseOption(of: string): Type.TNumber {
  return Type.Number({
    minimum: 0,
    default: 0,
    description: `Variance of the noise that the publisher added to the ${of}; times the number of cells for a sum.`,
  });
}
