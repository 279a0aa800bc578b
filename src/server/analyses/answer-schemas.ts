import Type from 'typebox';

/** Null where there is no answer. */
export const numberOrNull: Type.TUnion<[Type.TNumber, Type.TNull]> = Type.Union([
  Type.Number(),
  Type.Null(),
]);

/** The same with a sentence of its own. */
export function numberOrNullOf(description: string): typeof numberOrNull {
  return Type.Union([Type.Number(), Type.Null()], { description });
}

export const intervalSchema: Type.TObject = Type.Object({
  lower: Type.Number(),
  upper: Type.Number(),
});

/** Null where there is no interval. */
export const intervalOrNull: Type.TSchema = Type.Union([intervalSchema, Type.Null()]);
