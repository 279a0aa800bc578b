import Type from 'typebox';
import { pam } from '#statistics/grouping/pam/pam.ts';
import { analysisMethod } from '../analysis-method.ts';
import { groupingTable, groupsOption, standardiseOption } from './grouping-table.ts';

/** Groups around areas. */
export const pamMethod = analysisMethod({
  name: 'pam',
  version: 1,
  summary: 'Partitioning around medoids: groups around the area in the middle of each.',
  page: 'pam',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({ k: groupsOption, standardise: standardiseOption }),
  output: Type.Object({
    standardise: Type.String(),
    distance: Type.String(),
    objective: Type.Number({ description: 'Mean distance to the medoid.' }),
    built: Type.Number({ description: 'The same before the exchanges.' }),
    exchanges: Type.Integer(),
    groups: Type.Array(
      Type.Object({ group: Type.Integer(), medoid: Type.String(), areas: Type.Integer() }),
    ),
    areas: Type.Array(Type.Object({ id: Type.String(), group: Type.Integer() })),
  }),
  compute: (input, { k, standardise }) => {
    const found = pam(groupingTable(input, standardise), k);
    return {
      standardise,
      distance: 'Euclidean',
      objective: found.objective,
      built: found.built,
      exchanges: found.exchanges,
      groups: Array.from(found.medoids, (medoid, c) => ({
        group: c + 1,
        medoid: input.ids[medoid]!,
        areas: found.counts[c]!,
      })),
      areas: input.ids.map((id, i) => ({ id, group: found.group[i]! + 1 })),
    };
  },
});
