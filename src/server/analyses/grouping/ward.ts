import Type from 'typebox';
import { groupingOf } from '#statistics/grouping/grouping.ts';
import { cutTree } from '#statistics/grouping/ward/cut-tree.ts';
import { ward } from '#statistics/grouping/ward/ward.ts';
import { analysisMethod } from '../analysis-method.ts';
import { groupingAnswer, groupingOutput } from './grouping-answer.ts';
import { groupingTable, groupsOption, standardiseOption } from './grouping-table.ts';

/** Groups within groups by Ward's method. */
export const wardMethod = analysisMethod({
  name: 'ward',
  version: 1,
  summary: "Ward's method (D2): areas merge step by step to groups within groups.",
  page: 'ward',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({ k: groupsOption, standardise: standardiseOption }),
  output: Type.Object({
    ...groupingOutput,
    heightConvention: Type.String(),
    merges: Type.Array(
      Type.Object({
        merge: Type.Integer(),
        joined: Type.Array(Type.Union([Type.String(), Type.Integer()]), {
          description: 'An area by its id, an earlier merge by its number.',
        }),
        height: Type.Number(),
      }),
    ),
  }),
  compute: (input, { k, standardise }) => {
    const matrix = groupingTable(input, standardise);
    const tree = ward(matrix);
    const grouping = groupingOf(matrix, cutTree(tree, k));
    const named = (part: number): string | number => (part < 0 ? input.ids[-part - 1]! : part);
    return {
      ...groupingAnswer(input, grouping, standardise),
      heightConvention: '√(2·n_a·n_b/(n_a + n_b))·‖a − b‖, "ward.D2" of R',
      merges: Array.from(tree.heights, (height, step) => ({
        merge: step + 1,
        joined: Array.from(tree.merges.subarray(2 * step, 2 * step + 2), named),
        height,
      })),
    };
  },
});
