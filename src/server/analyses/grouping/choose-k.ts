import Type from 'typebox';
import { analysisMethod } from '../analysis-method.ts';
import { orNull } from '../or-null.ts';
import { chooseGroupsWith } from './group-with.ts';
import { groupingTable, standardiseOption } from './grouping-table.ts';
import { bootstrapOption, searchOptions } from './k-means-options.ts';

const orNothing = (type: Type.TSchema): Type.TSchema => Type.Union([type, Type.Null()]);

/** What speaks for each number of groups. */
export const chooseKMethod = analysisMethod({
  name: 'choose-k',
  version: 1,
  summary: 'Numbers of groups side by side: squares, silhouette, gap and bootstrap stability.',
  page: 'choosing-groups',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({
    least: Type.Integer({ minimum: 2, default: 2, description: 'The fewest groups.' }),
    most: Type.Integer({ minimum: 2, default: 12, description: 'The most groups.' }),
    standardise: standardiseOption,
    bootstrap: bootstrapOption,
    references: Type.Integer({
      minimum: 1,
      maximum: 100_000,
      default: 100,
      description: 'Reference tables of the gap statistic.',
    }),
    ...searchOptions,
  }),
  output: Type.Object({
    standardise: Type.String(),
    gapConvention: Type.String(),
    stabilityConvention: Type.String(),
    bySilhouette: Type.Integer(),
    byGap: orNothing(Type.Integer()),
    byStability: Type.Integer(),
    numbers: Type.Array(
      Type.Object({
        k: Type.Integer(),
        within: Type.Number(),
        restarts: Type.Integer(),
        found: Type.Integer(),
        silhouette: Type.Number(),
        gap: orNothing(Type.Number()),
        gapError: orNothing(Type.Number()),
        stability: Type.Number(),
      }),
    ),
  }),
  compute: async (input, options) => {
    const { least, most, standardise, bootstrap, references, restarts, found } = options;
    if (most < least) throw new RangeError(`invalid most: ${most} is less than ${least}`);
    const choice = await chooseGroupsWith(input.pool, groupingTable(input, standardise), {
      groups: Array.from({ length: most - least + 1 }, (_, i) => least + i),
      seed: input.seed,
      samples: bootstrap,
      references,
      restarts,
      found,
    });
    return {
      standardise,
      gapConvention: 'references drawn evenly from the box along the columns; 1-SE rule',
      stabilityConvention: 'mean adjusted Rand index of bootstrap samples with the grouping',
      ...orNull({
        bySilhouette: choice.bySilhouette,
        byGap: choice.byGap,
        byStability: choice.byStability,
      }),
      numbers: choice.evidence.map(({ groups, grouping, silhouette, gap, stability }) => ({
        k: groups,
        within: grouping.within,
        restarts: grouping.restarts,
        found: grouping.found,
        silhouette: silhouette.mean,
        ...orNull({ gap: gap.gap, gapError: gap.error }),
        stability: stability.mean,
      })),
    };
  },
});
