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

/** The properties of a statistic that is tested in all three ways. */
export const globalTestFields = {
  statistic: Type.Number(),
  expected: Type.Number(),
  normality: normalTestSchema,
  randomisation: normalTestSchema,
  permutation: permutationSchema,
};

interface GlobalChoice {
  readonly alternative: string;
  readonly counted: string;
  readonly style: string;
}

/** What was chosen, as every global statistic tells it. */
export function chosenOf({ alternative, counted, style }: GlobalChoice): GlobalChoice {
  return { alternative, counted, style };
}

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
