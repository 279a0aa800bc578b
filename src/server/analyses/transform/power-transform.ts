import Type from 'typebox';
import type { FittedLambda } from '#statistics/transforms/fit-lambda.ts';
import { type AnalysisMethod, analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { areaNumbers, areaRecords, inColumn } from '../area-columns.ts';
import { orNull } from '../or-null.ts';

/** A power transform as a method: the power is fitted for each column unless it is told. */
export function powerTransformMethod(given: {
  readonly name: string;
  readonly summary: string;
  readonly fit: (values: Float64Array) => FittedLambda;
  readonly transform: (values: Float64Array, lambda: number) => Float64Array;
}): AnalysisMethod {
  return analysisMethod({
    name: given.name,
    version: 1,
    summary: given.summary,
    page: 'transforms',
    needs: ['columns'],
    columns: { min: 1, max: Infinity, meaning: 'what to transform' },
    options: Type.Object({
      lambda: Type.Optional(
        Type.Number({ description: 'The power; fitted to each column unless told.' }),
      ),
    }),
    output: Type.Object({
      columns: Type.Array(
        Type.Object({
          column: Type.String(),
          lambda: Type.Number(),
          fitted: Type.Boolean(),
          logLikelihood: numberOrNull,
          atLimit: Type.Union([Type.Boolean(), Type.Null()], {
            description: 'Whether the best power from −5 to 5 lies at an end, so that none fits.',
          }),
        }),
      ),
      areas: areaNumbers,
    }),
    compute: ({ ids, columns }, { lambda }) => {
      const answers = columns.map(({ name, values }) => {
        const fit = lambda === undefined ? inColumn(name, () => given.fit(values)) : undefined;
        const power = lambda ?? fit!.lambda;
        const { logLikelihood, atLimit } = { logLikelihood: undefined, atLimit: undefined, ...fit };
        return {
          name,
          values: inColumn(name, () => given.transform(values, power)),
          facts: orNull({
            column: name,
            lambda: power,
            fitted: fit !== undefined,
            logLikelihood,
            atLimit,
          }),
        };
      });
      return { columns: answers.map(({ facts }) => facts), areas: areaRecords(ids, answers) };
    },
  });
}
