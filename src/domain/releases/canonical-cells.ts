import { type Measured, type Observation, observationKey } from '../indicators/observation.ts';
import { periodKey } from '../time/period.ts';

/** The key of an observation within a release. */
export function cellKey({ period, ...rest }: Observation): string {
  return observationKey({ ...rest, period: periodKey(period) });
}

/** One measurement as text: equal texts for equal measurements, whatever the file wrote. */
export function canonicalMeasured(measured: Measured): string {
  if ('missing' in measured) return measured.missing;
  const { value, count, denominator, interval } = measured;
  return [value, count, denominator, interval?.[0], interval?.[1]]
    .map((number) => (number === undefined ? '' : String(number === 0 ? 0 : number)))
    .join(';');
}

/**
 * The cells as lines in the order of their keys' code units: the text whose hash names a release's
 * content. Shuffled rows, another layout or another way of writing numbers give the same text.
 */
export function canonicalCells(observations: readonly Observation[]): string {
  return observations
    .map((observation) => `${cellKey(observation)}|${canonicalMeasured(observation.measured)}`)
    .sort(byCodeUnits)
    .join('\n');
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
