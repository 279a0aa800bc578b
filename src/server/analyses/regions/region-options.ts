import Type from 'typebox';
import { islandRules } from '#statistics/regions/apply-island-rule.ts';
import { numberColumn } from '../analysis-method.ts';
import { basisOption } from '../picture/basis-option.ts';

/** What the methods that make regions share. */
export const regionOptions = {
  regions: Type.Integer({
    default: 7,
    minimum: 1,
    description: 'How many regions, separate parts of the map included.',
  }),
  basis: basisOption,
  islands: Type.Union(
    islandRules.map((rule) => Type.Literal(rule)),
    {
      default: 'refuse',
      description:
        'What becomes of separate parts of the map: refuse; own-region: each is a region of its own at least; link-nearest: each is linked to the nearest (needs --areas).',
    },
  ),
  minimum: Type.Number({
    default: 1,
    minimum: 0,
    description: 'The least that each region counts, in areas or in --population.',
  }),
  population: Type.Optional(numberColumn('What areas count for towards --minimum.')),
  rounds: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 100_000,
      description:
        'How often regions are joined and divided anew; 1,000 for up to 120 areas, fewer for more.',
    }),
  ),
};

/** How far regions are improved after the method itself. */
export function improveOption(byDefault: 'none' | 'borders' | 'search'): Type.TUnion {
  return Type.Union(
    (['none', 'borders', 'search'] as const).map((one) => Type.Literal(one)),
    {
      default: byDefault,
      description:
        'After the method: none; borders: areas at borders move to the better region; search: regions are also joined and divided anew.',
    },
  );
}
