import Type from 'typebox';

/** One of some words. */
export function choiceOption<const Choice extends string>(
  choices: readonly Choice[],
  standard: Choice,
  description: string,
): Type.TUnsafe<Choice> {
  return Type.Unsafe<Choice>({
    type: 'string',
    enum: [...choices],
    default: standard,
    description,
  });
}

export const confidenceOption: Type.TNumber = Type.Number({
  exclusiveMinimum: 0,
  exclusiveMaximum: 1,
  default: 0.95,
  description: 'How sure the interval is, such as 0.95, 0.99 or 0.998.',
});

/** How many draws by chance a statistic is set against. */
export function drawsOption(description: string, standard = 999): Type.TInteger {
  return Type.Integer({ minimum: 1, maximum: 1_000_000, default: standard, description });
}
