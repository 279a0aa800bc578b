import Type from 'typebox';
import { polarities, units } from '#domain/indicators/indicator.ts';
import { bothLanguages, nullableNumber, oneOf } from './figures.ts';

/** What a method lacks to say anything. */
export const effectRefusals = [
  'too-few-points-before',
  'too-few-points-after',
  'too-few-treated',
  'too-few-comparisons',
  'seasons-not-told-apart',
  'fits-exactly',
] as const;
const refusal = Type.Object({
  refused: oneOf(effectRefusals),
  found: Type.Number(),
  least: Type.Number(),
});
/** En skattning med 95 procents intervall; null when nothing is left to chance. */
const estimate = Type.Object({
  estimate: Type.Number(),
  low: nullableNumber,
  high: nullableNumber,
});
export type EffectEstimate = Type.Static<typeof estimate>;
const namedArea = Type.Object({ id: Type.String(), name: Type.String() });

/** Effekt: before and after for the areas of a commitment, and for the most similar areas without it. */
export const effectPage = Type.Object({
  commitment: Type.Object({
    id: Type.String(),
    party: Type.String(),
    what: Type.String(),
    from: Type.String(),
    to: Type.String(),
    wholeCounty: Type.Boolean(),
  }),
  indicator: Type.Object({
    id: Type.String(),
    name: bothLanguages,
    unit: oneOf(units),
    decimals: Type.Integer(),
    polarity: oneOf(polarities),
    /** Publisher and table. */
    source: Type.String(),
  }),
  areas: Type.Array(namedArea),
  /** Its areas that have no values. */
  withoutValues: Type.Array(namedArea),
  /** Its areas of other divisions, which are not mixed in. */
  otherDivisions: Type.Array(namedArea),
  comparisons: Type.Array(
    Type.Object({
      ...namedArea.properties,
      chosenBy: oneOf(['compass', 'level']),
      distance: Type.Number(),
    }),
  ),
  points: Type.Array(
    Type.Object({
      period: Type.String(),
      side: oneOf(['before', 'during', 'after']),
      treated: Type.Number(),
      compared: nullableNumber,
    }),
  ),
  /** Periods left out because they lie before a break in the series. */
  beforeBreak: Type.Array(Type.String()),
  /** The areas of the effort less the others, in the last period before and the last after. */
  gapBefore: Type.Union([estimate, Type.Null()]),
  gapAfter: Type.Union([estimate, Type.Null()]),
  differences: Type.Union([
    Type.Object({
      effect: estimate,
      /** How much faster a period the areas of the effort changed already before. */
      trendBefore: estimate,
    }),
    refusal,
  ]),
  series: Type.Union([
    Type.Object({ levelChange: estimate, slopeChange: estimate, effectAtEnd: estimate }),
    refusal,
  ]),
  synthetic: Type.Union([
    Type.Object({
      effect: Type.Number(),
      /** Place of the effort among the areas that got nothing, the largest difference first. */
      place: Type.Integer(),
      of: Type.Integer(),
    }),
    refusal,
  ]),
  trend: Type.Union([
    Type.Object({
      direction: oneOf(['up', 'down', 'none']),
      firstYear: Type.Integer(),
      lastYear: Type.Integer(),
    }),
    /** Under five points there is no word for it. */
    Type.Object({ tooFew: Type.Integer() }),
  ]),
});
export type EffectPage = Type.Static<typeof effectPage>;
