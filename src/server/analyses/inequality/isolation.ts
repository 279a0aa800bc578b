import Type from 'typebox';
import { isolation } from '#statistics/inequality/isolation.ts';
import { analysisMethod } from '../analysis-method.ts';
import { answered } from '../area-columns.ts';
import { intervalSchema } from '../association/association-answer.ts';
import { orNull } from '../or-null.ts';
import { conventionField, inequalityOptions, jackknifeConvention } from './inequality-options.ts';

/** The index of isolation: how large a share of a group's neighbours are of the group. */
export const isolationMethod = analysisMethod({
  name: 'isolation',
  version: 1,
  summary:
    'The index of isolation of a group over areas, beside what chance alone would give, with interval and eta squared.',
  page: 'segregation',
  needs: ['columns'],
  columns: { min: 2, max: 2, meaning: 'how many are of the group, and how many are not' },
  options: Type.Object({ confidence: inequalityOptions.confidence }),
  output: Type.Object({
    ...conventionField,
    statistic: Type.Number(),
    interval: intervalSchema,
    expected: Type.Number({ description: 'On average if everyone drew a home by lot.' }),
    adjusted: Type.Union([Type.Number(), Type.Null()], {
      description: '(statistic − expected) / (1 − expected).',
    }),
    areas: Type.Integer({ description: 'Those with residents.' }),
    share: Type.Number({ description: "The group's share of everyone." }),
    etaSquared: Type.Number(),
  }),
  compute: (input, { confidence }) => {
    const [group, others] = input.columns.map(({ values }) => values) as [
      Float64Array,
      Float64Array,
    ];
    const names = input.columns.map(({ name }) => name).join(' or ');
    const areas = Array.from(group, (count, i) => ({ group: count, others: others[i]! }));
    const found = answered(isolation(areas, confidence), names, 'has no one in any area');
    return { intervalConvention: jackknifeConvention, ...orNull(found) };
  },
});
