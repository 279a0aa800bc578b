import Type from 'typebox';
import { analysisMethod } from '../analysis-method.ts';
import { kMeansWith } from './group-with.ts';
import { groupingAnswer, groupingOutput } from './grouping-answer.ts';
import { groupingTable, groupsOption, standardiseOption } from './grouping-table.ts';
import { searchOptions } from './k-means-options.ts';

/** Groups by k-means. */
export const kMeansMethod = analysisMethod({
  name: 'k-means',
  version: 1,
  summary: 'k-means: groups of areas that are alike, searched for until the best was found again.',
  page: 'k-means',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({ k: groupsOption, standardise: standardiseOption, ...searchOptions }),
  output: Type.Object({
    ...groupingOutput,
    restarts: Type.Integer({ description: 'Restarts behind the answer.' }),
    found: Type.Integer({ description: 'How many of them found the best.' }),
    steps: Type.Integer({ description: 'How often the first of them went through the areas.' }),
  }),
  compute: async (input, { k, standardise, restarts, found }) => {
    const matrix = groupingTable(input, standardise);
    const options = { groups: k, seed: input.seed, restarts, found };
    const grouping = await kMeansWith(input.pool, { matrix, options });
    return {
      restarts: grouping.restarts,
      found: grouping.found,
      steps: grouping.steps,
      ...groupingAnswer(input, grouping, standardise),
    };
  },
});
