import type { AreaId } from '../../areas/area.ts';
import type { Measured, Observation } from '../../indicators/observation.ts';
import { type Period, parsePeriod } from '../../time/period.ts';
import { years } from '../practice-county.ts';

const total = { sex: 'total', age: 'total' } as const;
export const country: AreaId = 'country:SE' as AreaId; // a code of the right form
export const periods: readonly Period[] = years.map((year) => parsePeriod(String(year)));

/** A cell of all people in a year, by its place in the list of years. */
export function cellOf(
  indicator: string,
  area: AreaId,
  year: number,
  measured: Measured,
): Observation {
  return { indicator, area, period: periods[year]!, group: total, measured };
}

/** A number with so many decimals. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
