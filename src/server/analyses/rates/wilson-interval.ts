import Type from 'typebox';
import { noisyShareInterval } from '#statistics/uncertainty/noisy-share-interval.ts';
import { analysisMethod } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';
import {
  casesOption,
  estimateRecord,
  estimateSchema,
  noiseOption,
  populationOption,
} from './rate-options.ts';

/** Shares with Wilson's interval. */
export const wilsonIntervalMethod = analysisMethod({
  name: 'wilson-interval',
  version: 1,
  summary: "Shares with Wilson's interval, wider where the publisher added noise.",
  page: 'wilson-interval',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and population are options' },
  options: Type.Object({
    cases: casesOption,
    population: populationOption,
    confidence: confidenceOption,
    casesNoise: noiseOption('cases'),
    populationNoise: noiseOption('population'),
  }),
  output: Type.Object({ interval: Type.String(), areas: Type.Array(estimateSchema) }),
  compute: ({ ids, numbers }, { cases, population, confidence, casesNoise, populationNoise }) => {
    const counts = numbers(cases);
    const populations = numbers(population);
    const noise = { numerator: casesNoise, denominator: populationNoise };
    return {
      interval: casesNoise + populationNoise > 0 ? 'wilson-fieller' : 'wilson',
      areas: ids.map((id, i) => {
        if (noise.numerator + noise.denominator === 0 && counts[i]! > populations[i]!) {
          throw new RangeError(`invalid cases: ${counts[i]} of ${populations[i]}`);
        }
        const interval = noisyShareInterval(counts[i]!, populations[i]!, noise, confidence);
        return estimateRecord(id, interval && { value: counts[i]! / populations[i]!, ...interval });
      }),
    };
  },
});
