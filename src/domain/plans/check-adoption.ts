import { DomainError } from '../domain-error.ts';
import type { AgreementVersion } from './agreement-version.ts';

/** Antagande: the decision and the first day in force. */
export interface Adoption {
  readonly number: string;
  readonly date: string;
  readonly validFrom: string;
  readonly note: string;
}

/**
 * Kontrollera antagandet: only what has been proposed is adopted, by a decision of a day not later than the
 * first in force, and that day is later than the first of the version it replaces.
 *
 * @throws DomainError `plan/not-proposed`, `plan/malformed-date`, `plan/begins-before-decision`,
 *   `plan/begins-before-latest`
 */
export function checkAdoption(
  version: Pick<AgreementVersion, 'id' | 'state'>,
  adoption: Adoption,
  latest: Pick<AgreementVersion, 'id' | 'validFrom'> | undefined,
): void {
  if (version.state !== 'proposed') throw new DomainError('plan/not-proposed', { id: version.id });
  for (const date of [adoption.date, adoption.validFrom]) {
    if (!isDay(date)) throw new DomainError('plan/malformed-date', { date });
  }
  const { date, validFrom } = adoption;
  if (validFrom < date) throw new DomainError('plan/begins-before-decision', { date, validFrom });
  if (latest?.validFrom !== undefined && validFrom <= latest.validFrom) {
    throw new DomainError('plan/begins-before-latest', { validFrom, latest: latest.validFrom });
  }
}

/** Whether a text is a day of the years 1900–2199, as an ISO date. */
export function isDay(text: string): boolean {
  if (!/^(?:19|2[01])\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
