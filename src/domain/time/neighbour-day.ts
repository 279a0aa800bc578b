/**
 * The day before another, both as ISO dates.
 *
 * @example
 * dayBefore('2024-03-01') // => '2024-02-29'
 */
export function dayBefore(day: string): string {
  return moveDay(day, -1);
}

/**
 * The day after another, both as ISO dates.
 *
 * @example
 * dayAfter('2026-12-31') // => '2027-01-01'
 */
export function dayAfter(day: string): string {
  return moveDay(day, 1);
}

function moveDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
