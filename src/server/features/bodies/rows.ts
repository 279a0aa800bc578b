import type { BodyText, SeatText } from '#contract/bodies.ts';
import type { Body } from '#domain/bodies/body.ts';
import type { Seat } from '#domain/bodies/seat.ts';

type Nullable<T> = {
  readonly [Key in keyof T]: undefined extends T[Key] ? Exclude<T[Key], undefined> | null : T[Key];
};

/** A body as its row holds it: what is not known is null. */
export type BodyRecord = Nullable<Omit<Body, 'id'>>;

export interface BodyRow {
  readonly id: string;
  readonly version: number;
  readonly definition: BodyRecord;
}

/** A body with the version that the next change must name. */
export type StoredBody = Body & { readonly version: number };

export function bodyOf({ id, version, definition }: BodyRow): StoredBody {
  const { reportsTo, orderedBy, covers, from, to } = definition;
  return {
    ...definition,
    id,
    version,
    reportsTo: reportsTo ?? undefined,
    orderedBy: orderedBy ?? undefined,
    covers: covers ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
  };
}

/** The column's content of a body. */
export function recordOf({ id: _id, ...body }: Body): BodyRecord {
  return {
    ...body,
    reportsTo: body.reportsTo ?? null,
    orderedBy: body.orderedBy ?? null,
    covers: body.covers ?? null,
    from: body.from ?? null,
    to: body.to ?? null,
  };
}

/** A body as the contract has it. */
export function bodyTextOf({ version, ...body }: StoredBody): BodyText {
  const { coreAssignments, ...rest } = recordOf(body);
  return { ...rest, id: body.id, version, coreAssignments: [...coreAssignments] };
}

export interface SeatRow {
  readonly id: string;
  readonly body_id: string;
  readonly version: number;
  readonly party_id: string | null;
  readonly partner_id: string | null;
  readonly function: Seat['function'];
  readonly holder: string;
  readonly deputy: string | null;
  readonly from_date: string;
  readonly to_date: string | null;
}

export function seatOf(row: SeatRow): Seat {
  return {
    id: row.id,
    body: row.body_id,
    version: row.version,
    party: row.party_id ?? undefined,
    partner: row.partner_id ?? undefined,
    function: row.function,
    holder: row.holder,
    deputy: row.deputy ?? undefined,
    from: row.from_date,
    to: row.to_date ?? undefined,
  };
}

/** A seat as the contract has it. */
export function seatTextOf(seat: Seat): SeatText {
  const { party, partner, deputy, to, ...rest } = seat;
  return {
    ...rest,
    party: party ?? null,
    partner: partner ?? null,
    deputy: deputy ?? null,
    to: to ?? null,
  };
}
