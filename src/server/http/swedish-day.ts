import { swedishMoment } from './tables/swedish-moment.ts';

/**
 * The day of a moment by the clock in Sweden.
 *
 * @example
 * swedishDay(new Date('2026-11-22T23:30:00Z')) // => '2026-11-23'
 */
export function swedishDay(moment: Date): string {
  return swedishMoment(moment.toISOString()).slice(0, 10);
}
