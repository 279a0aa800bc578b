import Type from 'typebox';
import { averageRanks } from '#statistics/descriptive/ranks.ts';
import { exponentialRanks } from '#statistics/transforms/exponential-ranks.ts';
import { inverseHyperbolicSine } from '#statistics/transforms/inverse-hyperbolic-sine.ts';
import { logarithm } from '#statistics/transforms/logarithm.ts';
import { normalScores } from '#statistics/transforms/normal-scores.ts';
import { reverse } from '#statistics/transforms/reverse.ts';
import { analysisMethod } from '../analysis-method.ts';
import { areaNumbers, areaRecords, inColumn } from '../area-columns.ts';

interface Settings {
  readonly shift: number;
  readonly scale: number;
}

const kinds: Readonly<Record<string, (values: Float64Array, settings: Settings) => Float64Array>> =
  {
    log: (values, { shift }) => logarithm(values, shift),
    asinh: (values, { scale }) => inverseHyperbolicSine(values, scale),
    rank: averageRanks,
    'normal-score': normalScores,
    'exponential-rank': exponentialRanks,
    reverse,
  };

/** Columns through a function that needs no fitting. */
export const transformMethod = analysisMethod({
  name: 'transform',
  version: 1,
  summary:
    'Columns as logarithms, inverse hyperbolic sines, ranks, scores of ranks, or turned round.',
  page: 'transforms',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what to transform' },
  options: Type.Object({
    kind: Type.Enum(Object.keys(kinds), {
      description:
        'log: natural logarithm; asinh: inverse hyperbolic sine; rank: 1 for the smallest, ties sharing; normal-score: Blom; exponential-rank: 0 to 100 as in the English index of deprivation; reverse: −x.',
    }),
    shift: Type.Number({ default: 0, description: 'Added before the logarithm.' }),
    scale: Type.Number({
      exclusiveMinimum: 0,
      default: 1,
      description: 'Divides before the inverse hyperbolic sine.',
    }),
  }),
  output: Type.Object({ kind: Type.String(), areas: areaNumbers }),
  compute: ({ ids, columns }, { kind, ...settings }) => ({
    kind,
    areas: areaRecords(
      ids,
      columns.map(({ name, values }) => ({
        name,
        values: inColumn(name, () => kinds[kind]!(values, settings)),
      })),
    ),
  }),
});
