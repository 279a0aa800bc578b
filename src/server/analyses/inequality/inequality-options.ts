import Type from 'typebox';
import { type AnalysisInput, numberColumn } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';

/** What every measure of inequality takes. */
export const inequalityOptions = {
  population: Type.Optional(
    numberColumn('Column with the people of each area; without it every area counts as one.'),
  ),
  confidence: confidenceOption,
};

/** The people of each area, or one in each. */
export function populationOf(input: AnalysisInput, column: string | undefined): Float64Array {
  return column === undefined ? new Float64Array(input.ids.length).fill(1) : input.numbers(column);
}

/** The convention of every interval that leaves areas out in turn. */
export const jackknifeConvention =
  'jackknife over areas: each is left out in turn, t with areas − 1 degrees of freedom';

export const conventionField: { readonly intervalConvention: Type.TString } = {
  intervalConvention: Type.String(),
};
