import type { NamedSeat } from '#contract/bodies.ts';
import type { Seat } from '#domain/bodies/seat.ts';
import type { Party } from '#domain/parties/party.ts';
import { seatTextOf } from './rows.ts';

/** A seat with what its party or partner is called. */
export function nameSeat(
  { seat, partner }: { readonly seat: Seat; readonly partner: string | undefined },
  parties: readonly Party[],
): NamedSeat {
  const party = parties.find(({ id }) => id === seat.party);
  const name = party?.name ?? { sv: partner ?? '', en: partner ?? '' };
  return { ...seatTextOf(seat), name: { sv: name.sv, en: name.en } };
}
