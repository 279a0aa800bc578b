import { DomainError } from '../domain-error.ts';
import { isDay } from '../time/day.ts';
import type { Meeting } from './meeting.ts';

/**
 * Granska möte: its day is in the calendar and still to come, and the body meets once that day.
 *
 * @throws DomainError `meeting/malformed-day`, `meeting/day-has-passed`, `meeting/same-day`
 */
export function checkMeeting(
  { id, day }: Pick<Meeting, 'id' | 'day'>,
  others: readonly Meeting[],
  today: string,
): void {
  if (!isDay(day)) throw new DomainError('meeting/malformed-day', { day: day.slice(0, 40) });
  if (day < today) throw new DomainError('meeting/day-has-passed', { day });
  if (others.some((other) => other.id !== id && other.day === day)) {
    throw new DomainError('meeting/same-day', { day });
  }
}

/**
 * Kräv ett kommande möte: what has been held stands.
 *
 * @throws DomainError `meeting/already-held`
 */
export function demandComing({ day }: Pick<Meeting, 'day'>, today: string): void {
  if (day < today) throw new DomainError('meeting/already-held', { day });
}
