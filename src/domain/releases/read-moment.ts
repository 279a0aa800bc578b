import { DomainError } from '../domain-error.ts';

const form =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads an ISO date-time with its zone, for the years 2000–2100, and gives it in UTC. Words such as
 * `now` or `infinity`, which a database would accept, are refused.
 *
 * @throws DomainError `release/malformed-moment` with the text
 *
 * @example
 * readMoment('2026-11-22T08:00:00+01:00') // => '2026-11-22T07:00:00.000Z'
 */
export function readMoment(text: string): string {
  const day = form.exec(text)?.[1];
  const moment = new Date(text);
  const year = Number(text.slice(0, 4));
  if (day === undefined || !isDay(day) || year < 2000 || year > 2100) {
    throw new DomainError('release/malformed-moment', { moment: text.slice(0, 100) });
  }
  return moment.toISOString();
}

/** Whether the calendar has the day: 30 February would quietly become March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
