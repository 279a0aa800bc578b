import { DomainError } from '../domain-error.ts';
import { type Period, parsePeriod } from '../time/period.ts';
import { looksLikeDate } from './looks-like-date.ts';

export type PeriodReading =
  | { readonly period: Period; readonly key: string }
  | {
      readonly refusal:
        | 'release/malformed-period'
        | 'release/period-out-of-range'
        | 'release/date-as-period';
    };

/**
 * The period key for what people write: keys as they are, school years as `2024/25`, quarters as
 * `2024Q1`, three-year means with an en dash. Other texts come back unchanged.
 *
 * @example
 * periodKeyOf('2024/25') // => 'lasar2024'
 * periodKeyOf('2024Q1') // => '2024K1'
 */
export function periodKeyOf(text: string): string {
  const bare = text.trim().replaceAll('\u2013', '-');
  const schoolYear = /^(\d{4})\/(?:\d{2})?(\d{2})$/.exec(bare);
  if (schoolYear !== null) {
    const following = (Number(schoolYear[1]) + 1) % 100;
    return Number(schoolYear[2]) === following ? `lasar${schoolYear[1]}` : bare;
  }
  const quarter = /^(\d{4}) ?[QKqk]([1-4])$/.exec(bare);
  return quarter === null ? bare : `${quarter[1]}K${quarter[2]}`;
}

/** Reads a cell that names a period. */
export function readPeriod(text: string): PeriodReading {
  const key = periodKeyOf(text);
  try {
    return { period: parsePeriod(key), key };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'period/out-of-range') return { refusal: 'release/period-out-of-range' };
    return { refusal: looksLikeDate(text) ? 'release/date-as-period' : 'release/malformed-period' };
  }
}
