import Type from 'typebox';
import { type AnalysisMethod, analysisMethod } from '../analysis-method.ts';
import { intervalOrNull, numberOrNullOf } from '../answer-schemas.ts';
import { answered } from '../area-columns.ts';
import { orNull } from '../or-null.ts';
import { conventionField, inequalityOptions, jackknifeConvention } from './inequality-options.ts';

/** An index of how a group lives over the areas. */
export interface SegregationIndex {
  readonly name: string;
  readonly summary: string;
  /** What it answers besides the index itself. */
  readonly output: Type.TProperties;
  readonly compute: (
    areas: readonly { readonly group: number; readonly others: number }[],
    confidence: number,
  ) => object | undefined;
}

/** The method of an index of segregation. */
export function segregationMethod(index: SegregationIndex): AnalysisMethod {
  return analysisMethod({
    name: index.name,
    version: 1,
    summary: index.summary,
    page: 'segregation',
    needs: ['columns'],
    columns: { min: 2, max: 2, meaning: 'how many are of the group, and how many are not' },
    options: Type.Object({ confidence: inequalityOptions.confidence }),
    output: Type.Object({
      ...conventionField,
      statistic: Type.Number(),
      interval: intervalOrNull,
      expected: Type.Number({ description: 'On average if everyone drew a home by lot.' }),
      adjusted: numberOrNullOf('(statistic − expected) / (1 − expected).'),
      areas: Type.Integer({ description: 'Those with residents.' }),
      ...index.output,
    }),
    compute: (input, { confidence }) => {
      const [group, others] = input.columns.map(({ values }) => values) as [
        Float64Array,
        Float64Array,
      ];
      const names = input.columns.map(({ name }) => name).join(' or ');
      const areas = Array.from(group, (count, i) => ({ group: count, others: others[i]! }));
      const found = answered(index.compute(areas, confidence), names, 'has no one in any area');
      return { intervalConvention: jackknifeConvention, ...orNull(found) };
    },
  });
}
