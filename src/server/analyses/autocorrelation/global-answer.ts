import Type from 'typebox';

/** The schema of a test by normal approximation; z and p are absent where chance leaves no room. */
export const normalTestSchema: Type.TObject = Type.Object({
  variance: Type.Number(),
  z: Type.Optional(Type.Number({ description: '(statistic − expected) / √variance' })),
  p: Type.Optional(Type.Number()),
});

/** The schema of a test by permutations. */
export const permutationSchema: Type.TObject = Type.Object({
  permutations: Type.Integer(),
  p: Type.Number({ description: '(r + 1) / (m + 1); the smaller tail twice when two-sided' }),
});

/** The schema of a global statistic's answer, with properties of its own. */
export function globalOutput(own: Type.TProperties): Type.TObject {
  return Type.Object({
    alternative: Type.String(),
    counted: Type.String(),
    style: Type.String(),
    n: Type.Integer({ description: 'Areas that count.' }),
    ...own,
  });
}
