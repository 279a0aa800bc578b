import Type from 'typebox';
import { isolation } from '#statistics/inequality/isolation.ts';
import { segregationMethod } from './segregation-method.ts';

/** The index of isolation: how large a share of a group's neighbours are of the group. */
export const isolationMethod = segregationMethod({
  name: 'isolation',
  summary:
    'The index of isolation of a group over areas, beside what chance alone would give, with interval and eta squared.',
  output: {
    share: Type.Number({ description: "The group's share of everyone." }),
    etaSquared: Type.Number(),
  },
  compute: isolation,
});
