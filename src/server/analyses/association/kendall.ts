import Type from 'typebox';
import { kendall, kendallInterval } from '#statistics/association/kendall.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNullOf } from '../answer-schemas.ts';
import { associateWith } from './associate-with.ts';
import {
  associationAnswer,
  associationFields,
  correctionField,
  correctionOf,
  intervalAnswer,
} from './association-answer.ts';
import { associationOptions, pairOfColumns, separationOf } from './association-options.ts';

/** Kendall's tau-b of two columns; the corrected p is that of their ranks. */
export const kendallMethod = analysisMethod({
  name: 'kendall',
  version: 1,
  summary:
    "Kendall's tau-b of two columns, with interval; the corrected p is that of Spearman's correlation.",
  page: 'correlation',
  needs: ['columns'],
  columns: pairOfColumns,
  options: Type.Object(associationOptions),
  output: Type.Object({
    ...correctionField,
    pConvention: Type.String(),
    ...associationFields,
    statistic: numberOrNullOf('z under the normal distribution; null where the p-value is exact.'),
  }),
  compute: async (input, { by, x, y, ...options }) => {
    const separation = separationOf(input, { by, x, y });
    const [first, second] = input.columns.map(({ values }) => values) as [
      Float64Array,
      Float64Array,
    ];
    const [ranks] = await associateWith(input.pool, {
      columns: [first, second],
      coefficient: 'spearman',
      ...(separation && { separation }),
      ...options,
    });
    const found =
      ranks!.withheld === undefined ? kendall(first, second, options.confidence) : undefined;
    // Of the coefficient of Kendall, not of the ranks.
    const corrected = ranks!.corrected && {
      ...ranks!.corrected,
      interval: kendallInterval(
        found!.coefficient,
        ranks!.corrected.effectiveSize,
        options.confidence,
      ),
    };
    const exact = found !== undefined && found.statistic === undefined;
    return {
      ...correctionOf(separation),
      pConvention: `two-sided; naive ${exact ? 'exact' : 'normal with ties'}, corrected of the ranks (Spearman)`,
      ...associationAnswer({ ...ranks!, corrected }),
      coefficient: found?.coefficient ?? null,
      interval: intervalAnswer(found?.interval),
      naiveP: found?.pValue ?? null,
      statistic: found?.statistic ?? null,
    };
  },
});
