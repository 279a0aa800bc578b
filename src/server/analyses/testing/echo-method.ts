import Type from 'typebox';
import {
  type AnalysisMethod,
  analysisMethod,
  numberColumn,
  textColumn,
} from '../analysis-method.ts';

/** A method that answers what it was given, for tests of the frame. */
export const echoMethod: AnalysisMethod = analysisMethod({
  name: 'echo',
  version: 3,
  summary: 'What was given.',
  page: 'echo',
  needs: [],
  columns: { min: 0, max: 3, meaning: 'anything' },
  options: Type.Object({
    k: Type.Integer({ minimum: 1, maximum: 9, default: 7, description: 'How many.' }),
    share: Type.Optional(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 })),
    star: Type.Boolean({ default: false, description: 'Whether oneself counts.' }),
    kind: Type.Union([Type.Literal('a'), Type.Literal('b')], { default: 'a' }),
    levels: Type.Array(Type.Number({ maximum: 1 }), { default: [0.5], maxItems: 3 }),
    maxDistance: Type.Optional(Type.Number()),
    population: Type.Optional(numberColumn('Inhabitants.')),
    group: Type.Optional(textColumn('Group.')),
    cases: Type.Optional(Type.Array(numberColumn('Cases.'))),
    refuse: Type.Optional(Type.String()),
  }),
  output: Type.Unknown(),
  compute: ({ ids, columns, numbers, texts, weights, geometries, seed, pool }, options) => {
    if (options.refuse === 'fault') new Array(-1);
    if (options.refuse !== undefined) throw new RangeError(`invalid refuse: ${options.refuse}`);
    const { population, group, cases } = options;
    return {
      ids,
      columns,
      ...(population !== undefined && { population: numbers(population) }),
      ...(group !== undefined && { group: texts(group) }),
      ...(cases !== undefined && { cases: cases.map((name) => numbers(name)) }),
      ...(weights && { ...weights }),
      ...(geometries && { geometries }),
      seed,
      threads: pool.threads,
    };
  },
});
