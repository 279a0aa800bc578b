import Type from 'typebox';
import { planSpaceTimeScan } from '#statistics/scan/space-time-scan.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { numberOrNullOf } from '../answer-schemas.ts';
import { answerScan, clusterSchema } from './scan-answer.ts';
import { centresOf, scanOptions } from './scan-options.ts';

/** Kulldorff's scan over periods. */
export const spaceTimeScanMethod = analysisMethod({
  name: 'space-time-scan',
  version: 1,
  summary:
    "Kulldorff's scan over time: circles and periods with more cases than elsewhere and otherwise.",
  page: 'scan-statistics',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and population are options' },
  options: Type.Object({
    cases: Type.Array(numberColumn('Column with the cases of a period.'), {
      minItems: 2,
      description: 'Columns with the cases of each period, in the order of time.',
    }),
    population: Type.Optional(
      Type.Array(numberColumn('Column with the population.'), {
        minItems: 1,
        description:
          'Column with the population, or one for each period; without it the periods are permuted among the cases.',
      }),
    ),
    prospective: Type.Boolean({
      default: false,
      description: 'Whether only clusters that reach the last period are looked for.',
    }),
    largestWindow: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Periods in a cluster at most; otherwise half of them.',
      }),
    ),
    ...scanOptions,
  }),
  output: Type.Object({
    model: Type.String(),
    pConvention: Type.String(),
    totalCases: Type.Integer(),
    cylinders: Type.Integer({ description: 'How many were compared.' }),
    replicates: Type.Integer(),
    clusters: Type.Array(
      Type.Object({
        ...clusterSchema,
        firstPeriod: Type.String({ description: 'The column of the first period.' }),
        lastPeriod: Type.String(),
        recurrenceInterval: numberOrNullOf(
          'Prospective: once in how many looks chance alone would give it.',
        ),
      }),
    ),
  }),
  compute: async (input, options) => {
    const periodCount = options.cases.length;
    const data = {
      ...centresOf(input, options),
      cases: interleave(options.cases.map((name) => input.numbers(name))),
      periodCount,
      largestShare: options.largestShare,
      largestRadius: options.largestRadius,
      largestWindow: options.largestWindow,
      isProspective: options.prospective,
      seed: input.seed,
    };
    const populations = spread(options.population, periodCount).map((name) => input.numbers(name));
    const plan = planSpaceTimeScan(
      populations.length === 0
        ? { ...data, model: 'permutation' }
        : { ...data, model: 'poisson', populations: interleave(populations) },
    );
    const answer = await answerScan(input, plan, options);
    return {
      ...answer,
      clusters: answer.clusters.map((cluster) => ({
        ...cluster,
        firstPeriod: options.cases[cluster.firstPeriod]!,
        lastPeriod: options.cases[cluster.lastPeriod]!,
      })),
    };
  },
});

/** One column for all periods, or one each. */
function spread(columns: readonly string[] | undefined, periodCount: number): readonly string[] {
  if (columns === undefined || columns.length === periodCount) return columns ?? [];
  if (columns.length === 1) return Array.from({ length: periodCount }, () => columns[0]!);
  throw new RangeError(`invalid population: ${columns.length} columns for ${periodCount} periods`);
}

/** The periods of the first area, then those of the next. */
function interleave(periods: readonly Float64Array[]): Float64Array {
  const areaCount = periods[0]!.length;
  const cells = new Float64Array(areaCount * periods.length);
  for (const [t, period] of periods.entries()) {
    for (let i = 0; i < areaCount; i++) cells[i * periods.length + t] = period[i]!;
  }
  return cells;
}
