import Type from 'typebox';
import type { Alternative } from '#statistics/autocorrelation/alternative.ts';
import type { PermutationPlan } from '#statistics/autocorrelation/permutation-plan.ts';
import { rowStandardise, type SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import { choiceOption, drawsOption } from '../standard-options.ts';

type Choices<Choice extends string> = Type.TUnsafe<Choice>;

const alternatives = ['two-sided', 'greater', 'less', 'folded'] as const;

/** What a test asks. */
export function alternativeOption(standard: Alternative): Choices<Alternative> {
  return choiceOption(
    alternatives,
    standard,
    'What the test asks of the statistic against chance: farther out either way (p is twice the smaller tail), greater, less, or the smaller tail once (folded).',
  );
}

/** How the weights given are made those of the statistic. */
export function styleOption(
  standard: 'row-standardised' | 'as-given',
): Choices<'row-standardised' | 'as-given'> {
  return choiceOption(
    ['row-standardised', 'as-given'],
    standard,
    'Weights: each row divided by its sum, or as they are given (1 for each neighbour).',
  );
}

/** The weights in the style chosen. */
export function styledWeights(
  weights: SpatialWeights | undefined,
  style: 'row-standardised' | 'as-given',
): SpatialWeights {
  return style === 'as-given' ? weights! : rowStandardise(weights!);
}

/** The options of a global statistic. */
export const globalTestOptions = {
  counted: choiceOption(
    ['all', 'with-neighbours'],
    'with-neighbours',
    'Whether n counts the areas without neighbours.',
  ),
  permutations: drawsOption('Permutations of the values over all areas.'),
};

/** The options of a local statistic. */
export const localTestOptions = {
  permutations: drawsOption('Conditional permutations an area, at most.', 99_999),
  adaptive: Type.Boolean({
    default: true,
    description:
      'Whether an area draws no more when its p is clearly above the level, or clearly below after 9,999.',
  }),
  level: Type.Number({
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
    default: 0.05,
    description: 'The level at which areas are counted, and near which they draw most.',
  }),
};

const standardised = {
  alternative: alternativeOption('two-sided'),
  style: styleOption('row-standardised'),
};

/** The options of a global statistic of means over neighbours. */
export const standardisedGlobalOptions = { ...globalTestOptions, ...standardised };

/** The options of a local statistic of means over neighbours. */
export const standardisedLocalOptions = { ...localTestOptions, ...standardised };

/** What is chosen of the local options. */
export interface LocalTestChoice {
  readonly permutations: number;
  readonly adaptive: boolean;
  readonly level: number;
  readonly alternative: Alternative;
}

/** The plan that the options ask for. */
export function planOf(
  { permutations, adaptive, level, alternative }: LocalTestChoice,
  seed: number,
): PermutationPlan {
  return { permutations, seed, alternative, ...(adaptive ? { level } : {}) };
}
