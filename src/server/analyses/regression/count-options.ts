import Type from 'typebox';
import { type CountRegressionInput, logPopulation } from '#statistics/regression/count-problem.ts';
import { type AnalysisInput, numberColumn } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';
import { responseOption } from './regression-schemas.ts';

/** The options of a regression of counts. */
export const countOptions = {
  response: responseOption,
  population: Type.Optional(
    numberColumn('Column of the population: rates are explained, through its logarithm as offset.'),
  ),
  offset: Type.Optional(
    numberColumn('Column added to ln(mean) as it is, instead of a population.'),
  ),
  confidence: confidenceOption,
};

interface CountChoices {
  readonly response: string;
  readonly population?: string;
  readonly offset?: string;
  readonly confidence: number;
}

/**
 * What a regression of counts is given, from the columns that the options name.
 *
 * @throws RangeError when both a population and an offset are named, or a population is not above 0
 */
export function countInput(
  { columns, numbers }: AnalysisInput,
  { response, population, offset, confidence }: CountChoices,
): CountRegressionInput {
  if (population !== undefined && offset !== undefined) {
    throw new RangeError('invalid offset: a population is named too');
  }
  return {
    response: numbers(response),
    covariates: columns,
    offset:
      population !== undefined
        ? logPopulation(numbers(population))
        : offset === undefined
          ? undefined
          : numbers(offset),
    confidence,
  };
}

export const countColumns = { min: 1, max: 200, meaning: 'the covariates' };
