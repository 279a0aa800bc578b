import Type from 'typebox';
import { correlationRatio } from '#statistics/inequality/correlation-ratio.ts';
import { type TheilIndex, theil } from '#statistics/inequality/theil.ts';
import { analysisMethod, textColumn } from '../analysis-method.ts';
import { intervalOrNull } from '../answer-schemas.ts';
import { answered } from '../area-columns.ts';
import { intervalAnswer } from '../association/association-answer.ts';
import {
  conventionField,
  inequalityOptions,
  jackknifeConvention,
  populationOf,
} from './inequality-options.ts';

const indexSchema = Type.Object({
  statistic: Type.Number(),
  interval: intervalOrNull,
  between: Type.Number(),
  betweenInterval: intervalOrNull,
  within: Type.Number(),
  withinInterval: intervalOrNull,
});

/** Theil's measures, divided into what differs between groups and within them. */
export const theilMethod = analysisMethod({
  name: 'theil',
  version: 1,
  summary:
    "Theil's T and L between areas, divided into between and within groups, with the share of the variance between groups.",
  page: 'gini-theil',
  needs: ['columns'],
  columns: { min: 1, max: 1, meaning: 'what is unequal; values ≥ 0' },
  options: Type.Object({
    group: Type.Optional(textColumn('Column with the group of each area, such as a landscape.')),
    ...inequalityOptions,
  }),
  output: Type.Object({
    ...conventionField,
    t: indexSchema,
    l: Type.Union([indexSchema, Type.Null()], { description: 'Null when a value is 0.' }),
    etaSquared: Type.Union([
      Type.Object({ statistic: Type.Number(), interval: intervalOrNull }),
      Type.Null(),
    ]),
    areas: Type.Integer({ description: 'Those with population.' }),
    groups: Type.Integer(),
  }),
  compute: (input, { group, population, confidence }) => {
    const people = populationOf(input, population);
    const groups = group === undefined ? undefined : input.texts(group);
    const { name, values } = input.columns[0]!;
    const areas = Array.from(values, (value, i) => ({
      value,
      population: people[i]!,
      group: groups?.[i] ?? '',
    }));
    const found = answered(
      theil(areas, confidence),
      name,
      'has nothing to divide, or no population',
    );
    const ratio = correlationRatio(areas, confidence);
    return {
      intervalConvention: jackknifeConvention,
      t: indexAnswer(found.t),
      l: found.l ? indexAnswer(found.l) : null,
      etaSquared: ratio
        ? { statistic: ratio.statistic, interval: intervalAnswer(ratio.interval) }
        : null,
      areas: found.areas,
      groups: found.groups,
    };
  },
});

function indexAnswer(index: TheilIndex): object {
  return {
    statistic: index.statistic,
    interval: intervalAnswer(index.interval),
    between: index.between,
    betweenInterval: intervalAnswer(index.betweenInterval),
    within: index.within,
    withinInterval: intervalAnswer(index.withinInterval),
  };
}
