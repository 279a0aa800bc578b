import Type from 'typebox';
import { areaLevels } from '#domain/areas/area.ts';
import { polarities, units } from '#domain/indicators/indicator.ts';
import { missingReasons } from '#domain/indicators/observation.ts';
import { periodKinds } from '#domain/time/period.ts';
import { dataAge } from './fetches.ts';
import { bothLanguages, figure, nullableNumber, nullableText, oneOf, sex } from './figures.ts';

export const indicator = Type.Object({
  id: Type.String(),
  name: bothLanguages,
  definition: bothLanguages,
  unit: oneOf(units),
  decimals: Type.Integer(),
  numerator: bothLanguages,
  denominator: bothLanguages,
  polarity: oneOf(polarities),
  policyArea: nullableText,
  kind: oneOf(['measured', 'proxy'] as const),
  proxyFor: nullableText,
  aboutChildren: Type.Boolean(),
  lowestLevel: oneOf(areaLevels),
  periodKind: oneOf(periodKinds),
  validRange: Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }),
  /** Of a survey: areas with fewer respondents are not shown. */
  minimumRespondents: Type.Optional(Type.Integer()),
  source: Type.Object({
    publisher: Type.String(),
    table: Type.String(),
    cellQuery: Type.String(),
    publishedOn: Type.String(),
    nextUpdate: Type.String(),
    licence: Type.String(),
  }),
  caveats: bothLanguages,
  /** Where it has values now: division, period, group and number of values and of missing. */
  coverage: Type.Array(
    Type.Object({
      division: Type.String(),
      period: Type.String(),
      sex,
      age: Type.String(),
      values: Type.Integer(),
      missing: Type.Integer(),
    }),
  ),
});
export type IndicatorMetadata = Type.Static<typeof indicator>;
export const indicatorList = Type.Object({ indicators: Type.Array(indicator) });

export const valuesQuery = Type.Object({
  division: Type.String(),
  /** Newest with values when left out. */
  period: Type.Optional(Type.String()),
  sex: Type.Optional(sex),
  age: Type.Optional(Type.String()),
});

/** Värden: one indicator over a division as parallel arrays in the order of `areas`. */
export const indicatorValues = Type.Object({
  indicator: Type.String(),
  division: Type.String(),
  period: Type.String(),
  sex,
  age: Type.String(),
  areas: Type.Array(Type.String()),
  values: Type.Array(nullableNumber),
  missing: Type.Array(Type.Union([oneOf(missingReasons), Type.Null()])),
  /** Index into `releases` for each area; -1 where there is neither a value nor a reason. */
  releaseOf: Type.Array(Type.Integer()),
  releases: Type.Array(Type.String()),
  /** Inner limits of five classes by natural breaks; the smallest and largest value at the ends. */
  classLimits: Type.Array(Type.Number()),
  comparison: Type.Union([
    Type.Object({ area: Type.String(), name: Type.String(), standIn: Type.Boolean(), figure }),
    Type.Null(),
  ]),
  ...dataAge.properties,
});
export type IndicatorValues = Type.Static<typeof indicatorValues>;
