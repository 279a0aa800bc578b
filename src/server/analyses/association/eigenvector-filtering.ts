import Type from 'typebox';
import type { EigenvectorFilter } from '#statistics/association/eigenvector-filter.ts';
import { filteredCorrelation } from '#statistics/association/filtered-correlation.ts';
import { lagCorrelation } from '#statistics/association/lag-correlation.ts';
import { MOST_AREAS, moranEigenvectors } from '#statistics/association/moran-eigenvectors.ts';
import { pearson } from '#statistics/association/pearson.ts';
import { analysisMethod } from '../analysis-method.ts';
import { answered } from '../area-columns.ts';
import { styledWeights, styleOption } from '../autocorrelation/test-options.ts';
import { confidenceOption } from '../standard-options.ts';
import { correlationAnswer, correlationSchema } from './association-answer.ts';
import { pairOfColumns } from './association-options.ts';

const moranSchema = Type.Object({
  statistic: Type.Number(),
  expected: Type.Number(),
  variance: Type.Number(),
  z: Type.Number(),
  p: Type.Number(),
});

/** The correlation of two columns without the map patterns that make them alike among neighbours. */
export const eigenvectorFilteringMethod = analysisMethod({
  name: 'eigenvector-filtering',
  version: 1,
  summary:
    "The correlation of two columns without their map patterns (Moran's eigenvectors), and with the mean of the neighbours held still.",
  page: 'eigenvector-filtering',
  needs: ['columns', 'weights'],
  columns: pairOfColumns,
  options: Type.Object({
    alpha: Type.Number({
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      default: 0.05,
      description: "Filtered until the p of the residuals' Moran's I is at least this.",
    }),
    style: styleOption('row-standardised'),
    confidence: confidenceOption,
  }),
  output: Type.Object({
    filtering: Type.String({ description: 'Whether map patterns were taken out, or why not.' }),
    naive: correlationSchema,
    filtered: correlationSchema,
    withLagsHeldStill: correlationSchema,
    patterns: Type.Array(Type.Integer(), { description: 'From 1, by falling eigenvalue.' }),
    filters: Type.Array(
      Type.Object({
        column: Type.String(),
        patterns: Type.Array(Type.Integer()),
        before: moranSchema,
        after: moranSchema,
      }),
    ),
  }),
  compute: ({ columns, weights: given }, { alpha, style, confidence }) => {
    const weights = styledWeights(given, style);
    const [first, second] = columns.map(({ values }) => values) as [Float64Array, Float64Array];
    const names = columns.map(({ name }) => name);
    const naive = answered(
      pearson(first, second, confidence),
      names.join(' or '),
      'has the same value in every area, or there are fewer than three',
    );
    const small = weights.areaCount <= MOST_AREAS;
    const found = small
      ? filteredCorrelation(first, second, moranEigenvectors(weights), alpha, confidence)
      : undefined;
    return {
      filtering: small
        ? 'patterns taken out of both columns'
        : `none: more than ${MOST_AREAS} areas; see the correlation with the lags held still`,
      naive: correlationAnswer(naive),
      filtered: correlationAnswer(found?.filtered),
      withLagsHeldStill: correlationAnswer(lagCorrelation(first, second, weights, confidence)),
      patterns: (found?.selected ?? []).map((place) => place + 1),
      filters: (found?.filters ?? []).map((filter, i) => filterAnswer(names[i]!, filter)),
    };
  },
});

function filterAnswer(column: string, { selected, before, after }: EigenvectorFilter): object {
  const [first, last] = [before, after].map(({ pValue, ...moran }) => ({ ...moran, p: pValue }));
  return { column, patterns: selected.map((place) => place + 1), before: first, after: last };
}
