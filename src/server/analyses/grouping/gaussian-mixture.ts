import Type from 'typebox';
import { gaussianMixture } from '#statistics/grouping/gaussian-mixture/gaussian-mixture.ts';
import { analysisMethod } from '../analysis-method.ts';
import { groupingTable, groupsOption, standardiseOption } from './grouping-table.ts';

/** Areas as drawn from several normal distributions. */
export const gaussianMixtureMethod = analysisMethod({
  name: 'gaussian-mixture',
  version: 1,
  summary: 'A Gaussian mixture by EM: how probable each group is for each area.',
  page: 'gaussian-mixture',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({
    k: groupsOption,
    standardise: standardiseOption,
    covariance: Type.Union([Type.Literal('full'), Type.Literal('diagonal')], {
      default: 'full',
      description: 'full: the variables of a group may go together; diagonal: they do not.',
    }),
  }),
  output: Type.Object({
    standardise: Type.String(),
    covariance: Type.String(),
    logLikelihood: Type.Number(),
    parameters: Type.Integer(),
    bic: Type.Number({ description: '−2·log L + parameters·log n: the smaller, the better.' }),
    steps: Type.Integer(),
    isConverged: Type.Boolean(),
    isDegenerate: Type.Boolean({ description: 'A variance was raised from next to nothing.' }),
    groups: Type.Array(
      Type.Object({
        group: Type.Integer(),
        weight: Type.Number(),
        mean: Type.Array(Type.Number()),
        covariance: Type.Array(Type.Array(Type.Number())),
      }),
    ),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        group: Type.Integer(),
        probabilities: Type.Array(Type.Number()),
      }),
    ),
  }),
  compute: (input, { k, standardise, covariance }) => {
    const matrix = groupingTable(input, standardise);
    const found = gaussianMixture(matrix, { groups: k, covariance, seed: input.seed });
    const { columns } = matrix;
    return {
      standardise,
      covariance,
      logLikelihood: found.logLikelihood,
      parameters: found.parameters,
      bic: found.bic,
      steps: found.steps,
      isConverged: found.isConverged,
      isDegenerate: found.isDegenerate,
      groups: found.covariances.map((cells, c) => ({
        group: c + 1,
        weight: found.weights[c]!,
        mean: [...found.means.values.subarray(c * columns, (c + 1) * columns)],
        covariance: Array.from({ length: columns }, (_, j) => [
          ...cells.subarray(j * columns, (j + 1) * columns),
        ]),
      })),
      areas: input.ids.map((id, i) => ({
        id,
        group: found.group[i]! + 1,
        probabilities: [...found.probabilities.subarray(i * k, (i + 1) * k)],
      })),
    };
  },
});
