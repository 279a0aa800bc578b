import type { GoverningDocument } from './document.ts';

/**
 * Giltighet: kommande, i kraft, utgången, ersatt, skulle ha reviderats (in force until replaced, though the
 * year of its revision has passed), eller utan angiven tid.
 */
export const validities = [
  'upcoming',
  'in-force',
  'expired',
  'replaced',
  'revision-overdue',
  'undated',
] as const;
export type Validity = (typeof validities)[number];

/**
 * Bedöm giltighet på en dag. A document that ended before it was replaced has expired: its last day is its
 * own, the replacement somebody else's.
 */
export function judgeValidity(
  document: Pick<
    GoverningDocument,
    'validFrom' | 'validTo' | 'untilReplaced' | 'revisionExpected' | 'replacedOn'
  >,
  day: string,
): Validity {
  const { validFrom, validTo, untilReplaced, revisionExpected, replacedOn } = document;
  if (validFrom !== undefined && day < validFrom) return 'upcoming';
  const isReplaced = replacedOn !== undefined && replacedOn <= day;
  if (validTo !== undefined && validTo < day) {
    return isReplaced && replacedOn <= validTo ? 'replaced' : 'expired';
  }
  if (isReplaced) return 'replaced';
  const year = Number(day.slice(0, 4));
  if (revisionExpected !== undefined && year > revisionExpected) return 'revision-overdue';
  return validFrom === undefined && validTo === undefined && !untilReplaced
    ? 'undated'
    : 'in-force';
}
