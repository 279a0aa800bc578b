import Type from 'typebox';
import type { Grouping } from '#statistics/grouping/grouping.ts';
import type { AnalysisInput } from '../analysis-method.ts';

/** What is told of every grouping. */
export const groupingOutput = {
  standardise: Type.String(),
  within: Type.Number({ description: 'Sum of squares within the groups, on the scale used.' }),
  between: Type.Number({ description: 'Sum of squares between the groups, on the scale used.' }),
  numbering: Type.String(),
  groups: Type.Array(
    Type.Object({
      group: Type.Integer(),
      areas: Type.Integer(),
      within: Type.Number(),
      centre: Type.Array(
        Type.Object({
          column: Type.String(),
          centre: Type.Number({ description: 'On the scale used.' }),
          mean: Type.Number({ description: 'As given.' }),
        }),
      ),
    }),
  ),
  areas: Type.Array(Type.Object({ id: Type.String(), group: Type.Integer() })),
};

/** A grouping as `groupingOutput` has it; groups are numbered from 1. */
export function groupingAnswer(
  { ids, columns }: AnalysisInput,
  { group, counts, centres, within, withinByGroup, between }: Grouping,
  standardise: string,
): Record<string, unknown> {
  const means = columns.map(({ values }) => {
    const sums = new Float64Array(counts.length);
    for (const [i, value] of values.entries()) sums[group[i]!]! += value;
    return sums.map((sum, c) => sum / counts[c]!);
  });
  return {
    standardise,
    within,
    between,
    numbering: 'by the first coordinate of the centre, ascending; then by the second',
    groups: Array.from(counts, (areas, c) => ({
      group: c + 1,
      areas,
      within: withinByGroup[c]!,
      centre: columns.map(({ name }, j) => ({
        column: name,
        centre: centres.values[c * columns.length + j]!,
        mean: means[j]![c]!,
      })),
    })),
    areas: ids.map((id, i) => ({ id, group: group[i]! + 1 })),
  };
}
