import Type from 'typebox';
import { constrainedWard, cutWard } from '#statistics/regions/constrained-ward.ts';
import { analysisMethod } from '../analysis-method.ts';
import {
  improved,
  prepareRegions,
  type RegionChoices,
  regionAnswer,
  regionOutput,
} from './region-answer.ts';
import { improveOption, regionOptions } from './region-options.ts';

const { minimum: _minimum, population: _population, ...options } = regionOptions;

/** Regions that hang together, by Ward's method among neighbours. */
export const contiguousWardMethod = analysisMethod({
  name: 'contiguous-ward',
  version: 1,
  summary: "Regions that hang together: Ward's method among neighbours, with its tree.",
  page: 'regions',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: Infinity, meaning: 'what makes areas alike' },
  options: Type.Object({ ...options, improve: improveOption('none') }),
  output: Type.Object({
    ...regionOutput,
    joins: Type.Array(
      Type.Object({
        a: Type.Integer(),
        b: Type.Integer(),
        height: Type.Number({ description: '√(2 · rise of the sum of squares), as Ward D2.' }),
        areas: Type.Integer(),
      }),
      { description: '1 … n are the areas in their order, n + i what the i-th join made.' },
    ),
  }),
  compute: (input, given) => {
    const choices = { minimum: 1, ...given } as RegionChoices;
    const ground = prepareRegions(input, choices);
    const tree = constrainedWard(ground.data, ground.weights);
    const start = cutWard(tree, ground.data, choices.regions);
    const regions = improved(ground, start, choices, input.seed);
    return {
      ...regionAnswer(input, ground, choices, regions, start),
      joins: tree.joins.map((join) => ({ ...join, a: join.a + 1, b: join.b + 1 })),
    };
  },
});
