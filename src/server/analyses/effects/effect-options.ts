import Type from 'typebox';
import type { EffectPanel } from '#statistics/effects/difference-in-differences.ts';
import type { EffectRefusal } from '#statistics/effects/effect-refusal.ts';
import { type AnalysisInput, numberColumn } from '../analysis-method.ts';

export const startOption: Type.TString = Type.String({
  description: 'The first of --columns with the measure.',
});

export const treatedOption: Type.TUnsafe<string> = numberColumn(
  'Column that is 1 for areas with the measure and 0 for the others.',
);

export const refusalSchema: Type.TObject = Type.Object(
  {
    refused: Type.String({
      description:
        'too-few-points-before, too-few-points-after, too-few-treated, too-few-comparisons, seasons-not-told-apart or fits-exactly',
    }),
    found: Type.Integer(),
    least: Type.Integer(),
  },
  { description: 'Cannot be judged: how many there are and what it takes.' },
);

/** Whether a method answered that the data cannot carry an estimate. */
export function isRefused(answer: object): answer is EffectRefusal {
  return 'refused' in answer;
}

/**
 * The place of the column that the measure starts in.
 *
 * @throws RangeError when it is none of the columns.
 */
export function startOf({ columns }: AnalysisInput, start: string): number {
  const place = columns.findIndex(({ name }) => name === start);
  if (place < 0) throw new RangeError(`invalid start: ${start} is none of the columns`);
  return place;
}

/**
 * The areas as a panel.
 *
 * @throws RangeError when an area is neither 0 nor 1, or the start is none of the columns.
 */
export function panelOf(input: AnalysisInput, start: string, treated: string): EffectPanel {
  const sides = input.numbers(treated);
  return {
    outcomes: input.ids.map((_, i) => input.columns.map(({ values }) => values[i]!)),
    treated: Array.from(sides, (side) => {
      if (side !== 0 && side !== 1) throw new RangeError(`invalid treated: ${side}`);
      return side === 1;
    }),
    start: startOf(input, start),
  };
}
