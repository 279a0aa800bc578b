import Type from 'typebox';
import { planSpatialScan } from '#statistics/scan/spatial-scan.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { answerScan, clusterSchema } from './scan-answer.ts';
import { centresOf, scanOptions } from './scan-options.ts';

const models = ['poisson', 'bernoulli'] as const;

/** Kulldorff's circular scan. */
export const spatialScanMethod = analysisMethod({
  name: 'spatial-scan',
  version: 1,
  summary: "Kulldorff's scan: circles with more cases than their population explains.",
  page: 'scan-statistics',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and population are options' },
  options: Type.Object({
    cases: numberColumn('Column with the number of cases.'),
    population: numberColumn('Column with the population, or with the expected cases.'),
    model: Type.Unsafe<(typeof models)[number]>({
      type: 'string',
      enum: models,
      default: 'poisson',
      description: 'Events among many people, or people who each are a case or not.',
    }),
    ...scanOptions,
  }),
  output: Type.Object({
    model: Type.String(),
    pConvention: Type.String(),
    totalCases: Type.Integer(),
    circles: Type.Integer({ description: 'How many were compared.' }),
    replicates: Type.Integer(),
    clusters: Type.Array(Type.Object(clusterSchema)),
  }),
  compute: async (input, options) => {
    const plan = planSpatialScan({
      ...centresOf(input, options),
      cases: input.numbers(options.cases),
      populations: input.numbers(options.population),
      model: options.model,
      largestShare: options.largestShare,
      largestRadius: options.largestRadius,
      seed: input.seed,
    });
    const { cylinders, clusters, ...answer } = await answerScan(input, plan, options);
    return {
      ...answer,
      circles: cylinders,
      clusters: clusters.map(
        ({ firstPeriod: _first, lastPeriod: _last, recurrenceInterval: _recurrence, ...told }) =>
          told,
      ),
    };
  },
});
