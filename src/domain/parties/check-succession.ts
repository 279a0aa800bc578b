import { DomainError } from '../domain-error.ts';
import { isDay } from '../time/day.ts';
import { dayAfter } from '../time/neighbour-day.ts';
import { isThereOn, type RoleHolder } from './role-holder.ts';

/** Slag av ansvar that a role holder can leave behind. */
export const responsibilityKinds = ['seat', 'commitment', 'coordinator'] as const;
export type ResponsibilityKind = (typeof responsibilityKinds)[number];

/** Ansvar: one thing that a role holder answers for. */
export interface Responsibility {
  readonly kind: ResponsibilityKind;
  readonly id: string;
  /** What it is called, such as the body or the commitment. */
  readonly what: string;
}

/**
 * Granska överlämning: somebody of the same party, who is there the day after, takes everything. Nothing
 * is left without holder; who holds nothing may leave without a successor.
 *
 * @throws DomainError `party/malformed-day`, `party/has-ended`, `party/ends-before-it-begins`,
 *   `party/without-successor`, `party/successor-is-the-same`, `party/successor-of-other-party`,
 *   `party/successor-not-there`, `party/successor-without-account`
 */
export function checkSuccession(
  leaving: RoleHolder,
  successor: RoleHolder | undefined,
  lastDay: string,
  held: readonly Responsibility[],
): void {
  if (!isDay(lastDay)) throw new DomainError('party/malformed-day', { day: lastDay.slice(0, 40) });
  if (leaving.to !== undefined) {
    throw new DomainError('party/has-ended', { function: leaving.function, day: leaving.to });
  }
  if (lastDay < leaving.from) {
    throw new DomainError('party/ends-before-it-begins', { from: leaving.from, to: lastDay });
  }
  if (successor === undefined) {
    if (held.length === 0) return;
    throw new DomainError('party/without-successor', {
      function: leaving.function,
      count: held.length,
      held: held.slice(0, 5).map(({ what }) => what),
    });
  }
  if (successor.id === leaving.id) throw new DomainError('party/successor-is-the-same');
  if (successor.party !== leaving.party) throw new DomainError('party/successor-of-other-party');
  if (!isThereOn(successor, dayAfter(lastDay)) || successor.to !== undefined) {
    throw new DomainError('party/successor-not-there', {
      function: successor.function,
      day: dayAfter(lastDay),
    });
  }
  const runs = held.filter(({ kind }) => kind === 'coordinator');
  if (runs.length > 0 && successor.account === undefined) {
    throw new DomainError('party/successor-without-account', {
      function: successor.function,
      bodies: runs.map(({ what }) => what),
    });
  }
}
