import Type from 'typebox';
import { gapGroupings } from '#domain/inequality/gap-series.ts';
import { bothLanguages, nullableNumber, nullableText, oneOf } from './figures.ts';

export const gapQuery = Type.Object({
  division: Type.String({ maxLength: 60 }),
  /** By landscape where a compass is adopted, else by municipality. */
  between: Type.Optional(oneOf(gapGroupings)),
  /** Only the areas that lie in this one. */
  within: Type.Optional(Type.String({ maxLength: 60 })),
});

const interval = Type.Union([
  Type.Object({ lower: Type.Number(), upper: Type.Number() }),
  Type.Null(),
]);

/** Ojämlikhet: the gap between groups of areas as a series of its own. */
export const gapSeries = Type.Object({
  indicator: Type.String(),
  division: Type.String(),
  between: oneOf(gapGroupings),
  /** Run of the compass that the landscapes are from; null for municipalities. */
  run: nullableText,
  /** Period of the population that weights. */
  peoplePeriod: nullableText,
  /** Highest mean first; empty when nothing can be compared. */
  groups: Type.Array(
    Type.Object({
      key: Type.String(),
      /** Letter of a landscape; null for municipalities. */
      letter: nullableText,
      name: bothLanguages,
      areas: Type.Integer(),
      mean: Type.Number(),
    }),
  ),
  /** Keys of the two that are followed; null when nothing can be compared. */
  high: nullableText,
  low: nullableText,
  points: Type.Array(
    Type.Object({
      period: Type.String(),
      high: Type.Number(),
      low: Type.Number(),
      areas: Type.Integer(),
      absolute: Type.Number(),
      absoluteInterval: interval,
      relative: nullableNumber,
      relativeInterval: interval,
    }),
  ),
  /** Releases that the values come from. */
  releases: Type.Array(Type.String()),
});
export type GapSeriesText = Type.Static<typeof gapSeries>;
