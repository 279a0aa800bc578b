/**
 * Whether a text is a day of the calendar, written as an ISO date.
 *
 * @example
 * isDay('2028-02-29') // => true
 * isDay('2026-02-29') // => false
 * isDay('2026-2-1') // => false
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
