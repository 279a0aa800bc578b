import Type from 'typebox';
import { skater } from '#statistics/regions/skater.ts';
import { analysisMethod } from '../analysis-method.ts';
import {
  improved,
  prepareRegions,
  type RegionChoices,
  regionAnswer,
  regionOutput,
} from './region-answer.ts';
import { improveOption, regionOptions } from './region-options.ts';

/** Regions that hang together, by cuts of the minimum spanning tree and then by border moves. */
export const skaterMethod = analysisMethod({
  name: 'skater',
  version: 1,
  summary: 'Regions that hang together: SKATER, then border moves and a search for better ones.',
  page: 'regions',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({ ...regionOptions, improve: improveOption('search') }),
  output: Type.Object(regionOutput),
  compute: (input, options) => {
    const choices = options as RegionChoices;
    const ground = prepareRegions(input, choices);
    const start = skater(ground.data, ground.weights, choices.regions, ground.leastSize);
    const regions = improved(ground, start, choices, input.seed);
    return regionAnswer(input, ground, choices, regions, start);
  },
});
