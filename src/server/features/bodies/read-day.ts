import { DomainError } from '#domain/domain-error.ts';
import { isDay } from '#domain/time/day.ts';

/** The day that is asked about: the one named, otherwise today. Throws `body/malformed-day`. */
export function readDay(wanted: string | undefined, today: string): string {
  if (wanted === undefined || wanted === '') return today;
  if (!isDay(wanted)) throw new DomainError('body/malformed-day', { day: wanted });
  return wanted;
}
