import { DomainError } from '../domain-error.ts';
import { isDay } from '../plans/check-adoption.ts';
import type { GoverningDocument } from './document.ts';

/**
 * Kontrollera ett styrdokument: days of the calendar in their order, a replacement that is another document
 * with its day, and an address that a browser can open.
 *
 * @throws DomainError `document/…`
 */
export function checkDocument(document: GoverningDocument, known: ReadonlySet<string>): void {
  const { id, validFrom, validTo, replacedBy, replacedOn, url } = document;
  for (const date of [validFrom, validTo, replacedOn]) {
    if (date !== undefined && !isDay(date)) {
      throw new DomainError('document/malformed-date', { date: date.slice(0, 40) });
    }
  }
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    throw new DomainError('document/ends-before-it-begins', { validFrom, validTo });
  }
  if (replacedBy === id) throw new DomainError('document/replaced-by-itself', { id });
  if (replacedBy !== undefined && !known.has(replacedBy)) {
    throw new DomainError('document/unknown-document', { id: replacedBy });
  }
  if ((replacedBy === undefined) !== (replacedOn === undefined)) {
    throw new DomainError('document/replacement-undated', { id });
  }
  if (url !== undefined && !/^https?:\/\/[^\s]+$/.test(url)) {
    throw new DomainError('document/malformed-address', { url: url.slice(0, 200) });
  }
}
