import { periodKeyOf, readPeriod } from './read-period.ts';

/** What a head of a wide table says: indicator and period key, each null when it does not say it. */
export interface WideHead {
  readonly indicator: string | null;
  readonly period: string | null;
  readonly unit: string | null;
}

const period =
  '(lasar\\d{4}|vag\\d{4}|\\d{4}/\\d{2,4}|\\d{4}[KQ][1-4]|\\d{4}M\\d{2}|\\d{4}[-\u2013]\\d{4}|\\d{4})';
const atStart = new RegExp(`^${period}(?:[\\s_:,-]+|$)`, 'i');
const atEnd = new RegExp(`(?:^|[\\s_:,-]+)${period}$`, 'i');

/**
 * Reads the head of a value column: a period, an indicator's id or name, or both in either order, with
 * the unit last in brackets. Undefined when something in it is neither.
 *
 * @example
 * parseWideHead('2024', () => undefined) // => { indicator: null, period: '2024', unit: null }
 */
export function parseWideHead(
  head: string,
  findIndicator: (text: string) => string | undefined,
): WideHead | undefined {
  const bracket = /\s*[([]([^()[\]]+)[)\]]$/.exec(head.trim());
  const bare = bracket === null ? head.trim() : head.trim().slice(0, bracket.index);
  const unit = bracket?.[1]?.trim() ?? null;
  const whole = findIndicator(bare) ?? findIndicator(head);
  if (whole !== undefined) return { indicator: whole, period: null, unit };
  const match = atEnd.exec(bare) ?? atStart.exec(bare);
  if (match === null) return undefined;
  const key = periodKeyOf(match[1]!);
  if ('refusal' in readPeriod(key)) return undefined;
  const name = (bare.slice(0, match.index) + bare.slice(match.index + match[0].length)).trim();
  if (name === '') return { indicator: null, period: key, unit };
  const indicator = findIndicator(name);
  return indicator === undefined ? undefined : { indicator, period: key, unit };
}
