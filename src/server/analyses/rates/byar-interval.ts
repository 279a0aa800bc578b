import Type from 'typebox';
import { noisyCountInterval } from '#statistics/uncertainty/noisy-count-interval.ts';
import { rateInterval } from '#statistics/uncertainty/rate-interval.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';
import {
  casesOption,
  estimateRecord,
  estimateSchema,
  noiseOption,
  perOption,
} from './rate-options.ts';

/** Counts and rates with Byar's or the exact interval. */
export const byarIntervalMethod = analysisMethod({
  name: 'byar-interval',
  version: 1,
  summary: "Counts or rates of events with Byar's interval, exact under ten events.",
  page: 'count-intervals',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and population are options' },
  options: Type.Object({
    cases: casesOption,
    population: Type.Optional(numberColumn('Column with the population, for rates.')),
    per: perOption,
    confidence: confidenceOption,
    noise: noiseOption('cases'),
  }),
  output: Type.Object({ interval: Type.String(), areas: Type.Array(estimateSchema) }),
  compute: ({ ids, numbers }, { cases, population, per, confidence, noise }) => {
    const counts = numbers(cases);
    const populations = population === undefined ? undefined : numbers(population);
    return {
      interval: 'exact under 10, Byar from 10',
      areas: ids.map((id, i) =>
        estimateRecord(
          id,
          populations
            ? rateInterval(counts[i]!, populations[i]!, { per, confidence, noise })
            : { value: counts[i]!, ...noisyCountInterval(counts[i]!, noise, confidence) },
        ),
      ),
    };
  },
});
