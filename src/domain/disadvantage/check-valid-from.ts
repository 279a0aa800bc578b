import { DomainError } from '../domain-error.ts';
import type { RuleVersion } from './rule-version.ts';

/**
 * Granska giltighetsdatum: a day in the calendar, not before the latest version's, since a version that
 * begins earlier than another would never come into force.
 *
 * @throws DomainError `rule/malformed-date`, `rule/begins-before-latest`
 */
export function checkValidFrom(
  validFrom: string,
  latest: Pick<RuleVersion, 'version' | 'validFrom'>,
): void {
  if (!isDay(validFrom))
    throw new DomainError('rule/malformed-date', { date: validFrom.slice(0, 40) });
  if (validFrom < latest.validFrom) {
    throw new DomainError('rule/begins-before-latest', {
      date: validFrom,
      latest: latest.version,
      latestFrom: latest.validFrom,
    });
  }
}

/** Whether a text is a day of the years 1900–2100 as `2026-11-22`. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || text < '1900' || text >= '2101') return false;
  // 30 February would quietly become March.
  return day.toISOString().slice(0, 10) === text;
}
