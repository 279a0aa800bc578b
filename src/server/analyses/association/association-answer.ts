import Type from 'typebox';
import type { Association } from '#statistics/association/association-matrix.ts';
import type { CorrectedTest } from '#statistics/association/corrected-correlation.ts';
import type { Correlation } from '#statistics/association/pearson.ts';
import type { Separation } from '#statistics/association/spatial-correlogram.ts';
import type { Interval } from '#statistics/uncertainty/interval.ts';
import { intervalOrNull, numberOrNull, numberOrNullOf } from '../answer-schemas.ts';

const correctedSchema = Type.Union([
  Type.Object({
    effectiveSize: Type.Number({ description: 'How many independent areas the areas are worth.' }),
    degreesOfFreedom: Type.Number(),
    statistic: numberOrNull,
    fStatistic: numberOrNull,
    p: Type.Number({ description: 'Two-sided, with the effective size.' }),
    interval: intervalOrNull,
  }),
  Type.Null(),
]);

/** One pair of columns, as if areas were independent and as they are. */
export const associationFields = {
  withheld: Type.Union([Type.String(), Type.Null()], {
    description: 'Why there is no coefficient.',
  }),
  coefficient: numberOrNull,
  interval: intervalOrNull,
  naiveP: numberOrNullOf('Two-sided, as if the areas were independent of each other. Seldom true.'),
  corrected: correctedSchema,
};

/** What was done about neighbours being alike, in words. */
export const correctionField = {
  correction: Type.String({
    description: 'What was done about areas near each other being alike.',
  }),
};

/** What was done, or why not. */
export function correctionOf(separation: Separation | undefined): { readonly correction: string } {
  if (separation === undefined) {
    return {
      correction:
        'none: without --areas, --weights, or --x and --y, the p-values take areas near each other for independent',
    };
  }
  const by = 'weights' in separation ? 'neighbours of neighbours' : 'distance';
  return {
    correction: `Clifford-Richardson-Dutilleul by ${by}: the p-value counts how many independent areas the areas are worth`,
  };
}

/** An interval, or null. */
export function intervalAnswer(interval: Interval | undefined): Interval | null {
  return interval ?? null;
}

const reasons = {
  'too-few-areas': 'fewer areas than a correlation can be told from',
  'column-without-variation':
    'a column has the same value everywhere, or is a combination of those held still',
} as const;

/** A pair of columns as it is answered. */
export function associationAnswer(pair: Association): Readonly<Record<string, unknown>> {
  return {
    withheld: pair.withheld === undefined ? null : `${reasons[pair.withheld]} (${pair.n} areas)`,
    coefficient: pair.coefficient ?? null,
    interval: intervalAnswer(pair.interval),
    naiveP: pair.naivePValue ?? null,
    corrected: correctedAnswer(pair.corrected),
  };
}

export function correctedAnswer(
  corrected: CorrectedTest | undefined,
): Readonly<Record<string, unknown>> | null {
  if (corrected === undefined) return null;
  const { effectiveSize, degreesOfFreedom, statistic, fStatistic, pValue, interval } = corrected;
  return {
    effectiveSize,
    degreesOfFreedom,
    statistic: statistic ?? null,
    fStatistic: fStatistic ?? null,
    p: pValue,
    interval: intervalAnswer(interval),
  };
}

export const correlationSchema: Type.TSchema = Type.Union([
  Type.Object({
    coefficient: Type.Number(),
    interval: intervalOrNull,
    statistic: numberOrNull,
    p: Type.Number(),
  }),
  Type.Null(),
]);

/** A correlation as it is answered, or null. */
export function correlationAnswer(
  correlation: Correlation | undefined,
): Readonly<Record<string, unknown>> | null {
  if (correlation === undefined) return null;
  const { coefficient, interval, statistic, pValue } = correlation;
  return {
    coefficient,
    interval: intervalAnswer(interval),
    statistic: statistic ?? null,
    p: pValue,
  };
}
