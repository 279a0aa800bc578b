import { DomainError } from '../domain-error.ts';
import { checkDays } from '../parties/role-holder.ts';
import type { Body } from './body.ts';
import type { Seat } from './seat.ts';

/**
 * Granska plats: its days are in order, and in the council a party has one seat at a time.
 *
 * @throws DomainError `party/malformed-day`, `party/ends-before-it-begins`, `body/party-sits-already`
 */
export function checkSeat(
  seat: Omit<Seat, 'version'>,
  body: Pick<Body, 'kind'>,
  seats: readonly Seat[],
): void {
  checkDays(seat.from, seat.to);
  if (body.kind !== 'council' || seat.party === undefined) return;
  const overlapping = seats.find(
    (one) =>
      one.id !== seat.id &&
      one.party === seat.party &&
      (seat.to === undefined || one.from <= seat.to) &&
      (one.to === undefined || seat.from <= one.to),
  );
  if (overlapping !== undefined) {
    throw new DomainError('body/party-sits-already', {
      holder: overlapping.holder,
      from: overlapping.from,
    });
  }
}
