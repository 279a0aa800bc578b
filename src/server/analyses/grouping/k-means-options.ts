import Type from 'typebox';

/** How long k-means searches. */
export const searchOptions = {
  restarts: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 100,
    description: 'Restarts, at most.',
  }),
  found: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 5,
    description: 'Restarts end when so many have found the best.',
  }),
};

/** How many bootstrap samples. */
export const bootstrapOption: Type.TInteger = Type.Integer({
  minimum: 1,
  maximum: 100_000,
  default: 100,
  description: 'Bootstrap samples of the areas.',
});
