import Type from 'typebox';
import { mergeStability } from '#statistics/grouping/bootstrap-stability.ts';
import { analysisMethod } from '../analysis-method.ts';
import { kMeansWith, stabilityWith } from './group-with.ts';
import { groupingTable, groupsOption, standardiseOption } from './grouping-table.ts';
import { bootstrapOption, searchOptions } from './k-means-options.ts';

/** How firmly areas belong to their groups. */
export const clusterStabilityMethod = analysisMethod({
  name: 'cluster-stability',
  version: 1,
  summary: 'Bootstrap stability of k-means: how firmly each area belongs to its group.',
  page: 'choosing-groups',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({
    k: groupsOption,
    standardise: standardiseOption,
    bootstrap: bootstrapOption,
    ...searchOptions,
  }),
  output: Type.Object({
    standardise: Type.String(),
    bootstrap: Type.Integer(),
    stability: Type.Number({ description: 'Mean adjusted Rand index with the grouping.' }),
    agreements: Type.Array(Type.Number(), { description: 'The index of each sample.' }),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        group: Type.Integer(),
        share: Type.Number({ description: 'Samples that put it in its group.' }),
        second: Type.Union([Type.Integer(), Type.Null()], {
          description: 'The other group that samples put it in most often.',
        }),
        shares: Type.Array(Type.Number(), { description: 'Samples that put it in each group.' }),
      }),
    ),
  }),
  compute: async (input, { k, standardise, bootstrap, restarts, found }) => {
    const matrix = groupingTable(input, standardise);
    const options = { groups: k, seed: input.seed, restarts, found };
    const { group } = await kMeansWith(input.pool, { matrix, options });
    const subject = { matrix, groupings: [group], seed: input.seed };
    const parts = await stabilityWith(input.pool, subject, bootstrap);
    const stability = mergeStability(subject, parts)[0]!;
    return {
      standardise,
      bootstrap,
      stability: stability.mean,
      agreements: [...stability.agreement],
      areas: input.ids.map((id, i) => ({
        id,
        group: group[i]! + 1,
        share: stability.share[i]!,
        second: stability.second[i]! < 0 ? null : stability.second[i]! + 1,
        shares: [...stability.placed.subarray(i * k, (i + 1) * k)],
      })),
    };
  },
});
