import { isThereOn } from '../parties/role-holder.ts';

/** Funktion i organet. */
export const seatFunctions = ['chair', 'vice-chair', 'member', 'secretary'] as const;
export type SeatFunction = (typeof seatFunctions)[number];

/** Plats: who sits in a body for a party or an external partner, as a function, from one day to another. */
export interface Seat {
  readonly id: string;
  readonly body: string;
  readonly version: number;
  /** The party that holds it; undefined for an external partner. */
  readonly party: string | undefined;
  readonly partner: string | undefined;
  readonly function: SeatFunction;
  /** Function of who sits there, such as `kommundirektör`. */
  readonly holder: string;
  readonly deputy: string | undefined;
  /** First and last day, ISO dates; without a last day while it lasts. */
  readonly from: string;
  readonly to: string | undefined;
}

/** Platser en dag: those that are held on it, the chair first and then in the order given. */
export function seatsOn(seats: readonly Seat[], day: string): readonly Seat[] {
  const rank = (seat: Seat): number => seatFunctions.indexOf(seat.function);
  return seats.filter((seat) => isThereOn(seat, day)).toSorted((a, b) => rank(a) - rank(b));
}

/** Inte representerade: the parties without a seat among these, in their order. */
export function partiesWithoutSeat<P extends { readonly id: string }>(
  parties: readonly P[],
  seats: readonly Pick<Seat, 'party'>[],
): readonly P[] {
  const seated = new Set(seats.map((seat) => seat.party));
  return parties.filter((party) => !seated.has(party.id));
}
