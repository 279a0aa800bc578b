import { dissimilarity } from '#statistics/inequality/dissimilarity.ts';
import { segregationMethod } from './segregation-method.ts';

/** The index of dissimilarity: how unevenly a group lives over the areas. */
export const dissimilarityMethod = segregationMethod({
  name: 'dissimilarity',
  summary:
    'The index of dissimilarity of a group over areas, beside what chance alone would give, with interval.',
  output: {},
  compute: dissimilarity,
});
