import Type from 'typebox';
import { silhouette } from '#statistics/grouping/silhouette.ts';
import { analysisMethod, textColumn } from '../analysis-method.ts';
import { groupingTable, standardiseOption } from './grouping-table.ts';

/** How well areas lie in classes that are given. */
export const silhouetteMethod = analysisMethod({
  name: 'silhouette',
  version: 1,
  summary: 'Silhouette: how well each area lies in its class, and which other is nearest.',
  page: 'choosing-groups',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({
    class: textColumn('The column with the class of each area.'),
    standardise: standardiseOption,
  }),
  output: Type.Object({
    standardise: Type.String(),
    mean: Type.Number(),
    classes: Type.Array(
      Type.Object({ class: Type.String(), areas: Type.Integer(), mean: Type.Number() }),
    ),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        class: Type.String(),
        nearest: Type.String({ description: 'The nearest other class.' }),
        width: Type.Number(),
      }),
    ),
  }),
  compute: (input, { class: column, standardise }) => {
    const texts = input.texts(column);
    const classes = [...new Set(texts)].sort();
    const numbers = new Map(classes.map((name, c) => [name, c]));
    const group = texts.map((text) => numbers.get(text)!);
    const found = silhouette(groupingTable(input, standardise), group);
    return {
      standardise,
      mean: found.mean,
      classes: classes.map((name, c) => ({
        class: name,
        areas: group.filter((one) => one === c).length,
        mean: found.byGroup[c]!,
      })),
      areas: input.ids.map((id, i) => ({
        id,
        class: texts[i]!,
        nearest: classes[found.neighbour[i]!]!,
        width: found.widths[i]!,
      })),
    };
  },
});
