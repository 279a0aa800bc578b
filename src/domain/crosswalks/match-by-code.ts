import { type AreaId, areaIdOf, type DivisionId, parseDivision } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import type { Crosswalk, CrosswalkPart } from './crosswalk.ts';

/** Two divisions with their codes. */
export interface CodedDivisions {
  readonly from: DivisionId;
  readonly to: DivisionId;
  readonly fromCodes: readonly string[];
  readonly toCodes: readonly string[];
}

/**
 * Nyckel efter kod: equal codes are taken for the same area, though its border may have been adjusted, and
 * a DeSO that ends in 0 and is gone for those that end in 1, 2, 3 … instead (SCB, DeSO 2025). Works both
 * ways in time. How much of a split area lies in each part is not known from the code: that share is left
 * open.
 *
 * @throws DomainError `crosswalk/codes-do-not-match` when the divisions are of different levels
 */
export function matchByCode({ from, to, fromCodes, toCodes }: CodedDivisions): Crosswalk {
  const level = parseDivision(from).level;
  if (level !== parseDivision(to).level) {
    throw new DomainError('crosswalk/codes-do-not-match', { from, to });
  }
  const later = new Set(toCodes);
  const earlier = new Set(fromCodes);
  const isDeso = level === 'deso';
  const splits = isDeso ? piecesByWhole(toCodes, earlier) : new Map<string, string[]>();
  const merges = isDeso ? piecesByWhole(fromCodes, later) : new Map<string, string[]>();
  const part = (one: string, other: string, rest: Partial<CrosswalkPart>): CrosswalkPart => ({
    from: areaIdOf(from, one),
    to: areaIdOf(to, other),
    shareOfFrom: 1,
    shareOfTo: 1,
    ...rest,
  });
  const parts = fromCodes.flatMap((code) => {
    if (later.has(code)) return [part(code, code, {})];
    const pieces = splits.get(code) ?? [];
    const open = pieces.length > 1 ? { shareOfFrom: undefined } : {};
    return pieces.map((piece) => part(code, piece, open));
  });
  for (const [whole, pieces] of merges) {
    const open = pieces.length > 1 ? { shareOfTo: undefined } : {};
    parts.push(...pieces.map((piece) => part(piece, whole, open)));
  }
  return withUnmatched({ from, to, method: 'by-code', parts }, fromCodes, toCodes);
}

/** Codes that end in 1–9 by the code in 0 that they are pieces of, where only the whole is on the other side. */
function piecesByWhole(
  codes: readonly string[],
  others: ReadonlySet<string>,
): Map<string, string[]> {
  const own = new Set(codes);
  const found = new Map<string, string[]>();
  for (const code of codes) {
    const whole = `${code.slice(0, -1)}0`;
    if (code === whole || others.has(code) || !others.has(whole) || own.has(whole)) continue;
    found.set(whole, [...(found.get(whole) ?? []), code]);
  }
  return found;
}

/** Tells which areas of either side are in no part. */
export function withUnmatched(
  crosswalk: Omit<Crosswalk, 'unmatchedFrom' | 'unmatchedTo'>,
  fromCodes: readonly string[],
  toCodes: readonly string[],
): Crosswalk {
  const { from, to, parts } = crosswalk;
  const lacking = (
    division: DivisionId,
    codes: readonly string[],
    side: 'from' | 'to',
  ): AreaId[] => {
    const matched = new Set<AreaId>(parts.map((part) => part[side]));
    return codes.map((code) => areaIdOf(division, code)).filter((id) => !matched.has(id));
  };
  return {
    ...crosswalk,
    unmatchedFrom: lacking(from, fromCodes, 'from'),
    unmatchedTo: lacking(to, toCodes, 'to'),
  };
}
