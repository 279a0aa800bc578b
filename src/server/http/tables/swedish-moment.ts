const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * An ISO date-time by the clock in Sweden.
 *
 * @example
 * swedishMoment('2026-11-22T12:00:00.000Z') // => '2026-11-22 13:00'
 */
export function swedishMoment(iso: string): string {
  return clock.format(new Date(iso));
}
