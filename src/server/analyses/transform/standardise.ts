import Type from 'typebox';
import { standardise } from '#statistics/descriptive/standardise.ts';
import { robustStandardise } from '#statistics/transforms/robust-standardise.ts';
import { scaleToRange } from '#statistics/transforms/scale-to-range.ts';
import { analysisMethod } from '../analysis-method.ts';
import { answered, areaNumbers, areaRecords } from '../area-columns.ts';

const kinds = {
  z: { scale: standardise, reason: 'has equal values only' },
  robust: { scale: robustStandardise, reason: 'has more than half of its values equal' },
  range: { scale: scaleToRange, reason: 'has equal values only' },
} as const;

/** Columns on one scale. */
export const standardiseMethod = analysisMethod({
  name: 'standardise',
  version: 1,
  summary: 'Columns on one scale: standard scores, robust scores or 0 to 1.',
  page: 'transforms',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what to standardise' },
  options: Type.Object({
    kind: Type.Union([Type.Literal('z'), Type.Literal('robust'), Type.Literal('range')], {
      default: 'z',
      description:
        'z: mean 0 and standard deviation 1 (n − 1); robust: by median and 1.4826 times the median deviation; range: from 0 to 1.',
    }),
  }),
  output: Type.Object({ kind: Type.String(), areas: areaNumbers }),
  compute: ({ ids, columns }, { kind }) => {
    const { scale, reason } = kinds[kind];
    return {
      kind,
      areas: areaRecords(
        ids,
        columns.map(({ name, values }) => ({
          name,
          values: answered(scale(values), name, reason),
        })),
      ),
    };
  },
});
