import Type from 'typebox';
import { missingReasons, sexes } from '#domain/indicators/observation.ts';

/** A closed list of texts as a schema. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });
}

/** A text that is null when there is none. */
export const nullableText = Type.Union([Type.String(), Type.Null()]);
export const nullableNumber = Type.Union([Type.Number(), Type.Null()]);

/** What a person says: at least two signs besides spaces. */
export function saidText(maxLength: number): Type.TString {
  return Type.String({ minLength: 2, maxLength, pattern: '\\S[\\s\\S]*\\S' });
}

export const bothLanguages = Type.Object({ sv: Type.String(), en: Type.String() });

/**
 * Siffra: a value, or the reason it is missing, with the release that holds it. `value` and `missing`
 * are never both null and never both set.
 */
export const figure = Type.Object({
  value: nullableNumber,
  missing: Type.Union([oneOf(missingReasons), Type.Null()]),
  count: nullableNumber,
  denominator: nullableNumber,
  low: nullableNumber,
  high: nullableNumber,
  /** Period key, such as `2024`. */
  period: Type.String(),
  /** Release id: `GET /api/releases/{id}` tells where the number comes from. */
  release: Type.String(),
});
export type Figure = Type.Static<typeof figure>;

export const sex = oneOf(sexes);
