import { DomainError } from '../domain-error.ts';
import { isDay } from '../time/day.ts';

/** Utträde eller återinträde: from a day a party is one no more, or is one again. */
export interface StandingChange {
  readonly withdrawn: boolean;
  /** First day. */
  readonly from: string;
}

/**
 * The first day of the withdrawal that a party is in on a day; undefined while it is a party. The
 * changes are in the order in which they were decided.
 *
 * @example
 * withdrawnOn([{ withdrawn: true, from: '2026-01-01' }], '2025-12-31') // => undefined
 * withdrawnOn([{ withdrawn: true, from: '2026-01-01' }], '2026-01-01') // => '2026-01-01'
 */
export function withdrawnOn(changes: readonly StandingChange[], day: string): string | undefined {
  const begun = changes.filter(({ from }) => from <= day);
  const last = begun.reduce<StandingChange | undefined>(
    (latest, one) => (latest === undefined || one.from >= latest.from ? one : latest),
    undefined,
  );
  return last?.withdrawn ? last.from : undefined;
}

/**
 * Granska utträde: only a party can withdraw and only one that has withdrawn can come back, later than
 * the change before.
 *
 * @throws DomainError `party/malformed-day`, `party/begins-before-latest`, `party/already-withdrawn`,
 *   `party/not-withdrawn`
 */
export function checkStandingChange(
  change: StandingChange,
  before: readonly StandingChange[],
): void {
  if (!isDay(change.from)) throw new DomainError('party/malformed-day', { day: change.from });
  const latest = before.at(-1);
  if (latest !== undefined && change.from <= latest.from) {
    throw new DomainError('party/begins-before-latest', { day: change.from, latest: latest.from });
  }
  const withdrawn = latest?.withdrawn ?? false;
  if (change.withdrawn && withdrawn) throw new DomainError('party/already-withdrawn');
  if (!change.withdrawn && !withdrawn) throw new DomainError('party/not-withdrawn');
}
