/**
 * Lägg till månader: the same day so many months later, or the last day of that month where it is shorter.
 *
 * @example
 * addMonths('2026-11-30', 3) // => '2027-02-28'
 * addMonths('2024-02-29', 12) // => '2025-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Day 0 of a month is the last of the month before.
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return then.toISOString().slice(0, 10);
}
