import { type Observation, observationKey } from '../indicators/observation.ts';
import { periodKey } from '../time/period.ts';

/** The key of an observation: indicator, area, period, sex and age with bars between. */
export function cellKey({ period, ...rest }: Observation): string {
  return observationKey({ ...rest, period: periodKey(period) });
}
