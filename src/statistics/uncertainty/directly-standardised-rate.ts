import { countInterval } from './count-interval.ts';
import type { Estimate } from './rate-interval.ts';

/** With fewer events than this the rate is too uncertain to tell. */
const leastEvents = 10;

/** One age group of an area. */
export interface AgeGroup {
  readonly events: number;
  readonly population: number;
  /** The population of the standard in this group. */
  readonly standard: number;
}

/**
 * The directly standardised rate: what the rate would be with the ages of the standard,
 * D = Σ wₐ Oₐ / nₐ over Σ wₐ, and its interval by Dobson's method,
 * D + √(v/O) (O_limit − O) with v = Σ wₐ² Oₐ / nₐ² over (Σ wₐ)² and the limits of the count of all events O.
 *
 * Source: Dobson, Kuulasmaa, Eberle and Scherer, "Confidence intervals for weighted sums of Poisson
 * parameters", Statistics in Medicine 10 (1991); the limit of ten events is OHID's.
 *
 * @returns undefined with fewer than ten events, and where a group that the standard counts has nobody.
 * @throws RangeError when a number is negative or not finite, or the standard is empty.
 */
export function directlyStandardisedRate(
  groups: readonly AgeGroup[],
  { per = 1, confidence = 0.95 }: { readonly per?: number; readonly confidence?: number } = {},
): Estimate | undefined {
  if (!(per > 0 && per < Infinity)) throw new RangeError(`invalid per: ${per}`);
  let events = 0;
  let weight = 0;
  let rate = 0;
  let variance = 0;
  for (const group of groups) {
    checkGroup(group);
    weight += group.standard;
    if (group.standard === 0) continue;
    events += group.events;
    const share = group.standard / group.population;
    rate += share * group.events;
    variance += share * share * group.events;
  }
  if (weight === 0) throw new RangeError('invalid standard: nobody');
  const { lower, upper } = countInterval(events, confidence);
  const isKnown = groups.every(({ population, standard }) => population > 0 || standard === 0);
  if (events < leastEvents || !isKnown) return undefined;
  const scale = per / weight;
  const width = Math.sqrt(variance / events) * scale;
  return {
    value: rate * scale,
    lower: rate * scale + width * (lower - events),
    upper: rate * scale + width * (upper - events),
  };
}

function checkGroup({ events, population, standard }: AgeGroup): void {
  for (const [name, value] of Object.entries({ events, population, standard })) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid ${name}: ${value}`);
  }
  if (events > 0 && population === 0) {
    throw new RangeError(`invalid events: ${events} where the population is 0`);
  }
}
