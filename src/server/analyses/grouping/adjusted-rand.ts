import Type from 'typebox';
import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import { confusionTable } from '#statistics/grouping/confusion-table.ts';
import { assignHungarian } from '#statistics/grouping/hungarian.ts';
import { analysisMethod, textColumn } from '../analysis-method.ts';

/** How far two groupings of the same areas agree. */
export const adjustedRandMethod = analysisMethod({
  name: 'adjusted-rand',
  version: 1,
  summary: 'Adjusted Rand index: how far two groupings of the same areas agree beyond chance.',
  page: 'adjusted-rand',
  needs: [],
  columns: { min: 0, max: 0, meaning: 'none: the two groupings are options' },
  options: Type.Object({
    first: textColumn('The column with the group of each area.'),
    second: textColumn('The column with its group in the other grouping.'),
  }),
  output: Type.Object({
    statistic: Type.Number(),
    convention: Type.String(),
    matched: Type.Array(Type.Object({ first: Type.String(), second: Type.String() }), {
      description: 'The groups that go together when most areas are to be in both.',
    }),
    sameShare: Type.Number({ description: 'Share of the areas in groups that go together.' }),
    table: Type.Array(
      Type.Object({ first: Type.String(), second: Type.String(), areas: Type.Integer() }),
    ),
  }),
  compute: ({ texts, ids }, { first, second }) => {
    const [one, other] = [texts(first), texts(second)];
    const statistic = adjustedRand(one, other);
    const { rows, columns, counts } = confusionTable(one, other);
    const pairs = assignHungarian(counts);
    const same = pairs.reduce((sum, [row, column]) => sum + counts[row]![column]!, 0);
    return {
      statistic,
      convention: 'Hubert and Arabie; 1 for two groupings of one group each',
      matched: pairs.map(([row, column]) => ({ first: rows[row]!, second: columns[column]! })),
      sameShare: same / ids.length,
      table: rows.flatMap((row, r) =>
        columns.map((column, c) => ({ first: row, second: column, areas: counts[r]![c]! })),
      ),
    };
  },
});
