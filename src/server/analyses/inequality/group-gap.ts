import Type from 'typebox';
import { gapBetweenGroups } from '#statistics/inequality/gap-between-groups.ts';
import {
  type AnalysisInput,
  analysisMethod,
  numberColumn,
  textColumn,
} from '../analysis-method.ts';
import { intervalOrNull, numberOrNullOf } from '../answer-schemas.ts';
import { answered } from '../area-columns.ts';
import { orNull } from '../or-null.ts';
import { conventionField, inequalityOptions, populationOf } from './inequality-options.ts';

const meanSchema = Type.Object({
  mean: Type.Number(),
  areas: Type.Integer({ description: 'Those with population.' }),
  population: Type.Number(),
});

interface GroupChoice {
  readonly group?: string | undefined;
  readonly of?: string | undefined;
  readonly split?: string | undefined;
  readonly above?: number | undefined;
}

/** How far some areas lie from the rest, as difference and as ratio. */
export const groupGapMethod = analysisMethod({
  name: 'group-gap',
  version: 1,
  summary:
    'The gap between a group of areas and the rest, as difference and as ratio of population-weighted means, each with interval.',
  page: 'group-gap',
  needs: ['columns'],
  columns: { min: 1, max: 1, meaning: 'what the groups differ in' },
  options: Type.Object({
    group: Type.Optional(
      textColumn('Column with the group of each area; name the group with --of.'),
    ),
    of: Type.Optional(Type.String({ description: 'The group that is compared with the rest.' })),
    split: Type.Optional(
      numberColumn('Instead of --group: column that splits the areas at --above.'),
    ),
    above: Type.Optional(
      Type.Number({ description: 'Areas with more than this of --split are the group.' }),
    ),
    ...inequalityOptions,
  }),
  output: Type.Object({
    ...conventionField,
    group: meanSchema,
    rest: meanSchema,
    absolute: Type.Number({ description: "The group's mean less the rest's." }),
    absoluteInterval: intervalOrNull,
    relative: numberOrNullOf("The group's mean over the rest's; null for values below 0."),
    relativeInterval: intervalOrNull,
  }),
  compute: (input, { population, confidence, ...choice }) => {
    const people = populationOf(input, population);
    const isInGroup = chooseGroup(input, choice);
    const { name, values } = input.columns[0]!;
    const areas = Array.from(values, (value, i) => ({
      value,
      population: people[i]!,
      inGroup: isInGroup[i]!,
    }));
    const found = gapBetweenGroups(areas, confidence);
    return {
      intervalConvention:
        'Welch over areas with their population as weight; of the ratio on the logarithm',
      ...orNull(answered(found, name, 'has a side without areas, or without population')),
    };
  },
});

function chooseGroup(input: AnalysisInput, { group, of, split, above }: GroupChoice): boolean[] {
  if (group !== undefined && of !== undefined && split === undefined && above === undefined) {
    const found = input.texts(group).map((text) => text === of);
    if (!found.includes(true)) throw new RangeError(`invalid of: no area has ${of} in ${group}`);
    return found;
  }
  if (split !== undefined && above !== undefined && group === undefined && of === undefined) {
    return Array.from(input.numbers(split), (value) => value > above);
  }
  throw new RangeError('invalid group: name --group with --of, or --split with --above');
}
