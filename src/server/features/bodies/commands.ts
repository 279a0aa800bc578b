import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Body } from '#domain/bodies/body.ts';
import type { Seat } from '#domain/bodies/seat.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { recordOf } from './rows.ts';

/** Lets one change of bodies at a time through: two lines that are right alone can be a round together. */
export async function lockBodies(tx: WriteTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('body'))`.execute(tx);
}

/** Lets one change of a body's seats at a time through. */
export async function lockSeats(tx: WriteTransaction, body: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('seat'), hashtext(${body}))`.execute(tx);
}

/** Adds a body last; what people have made has been changed from the beginning. */
export async function insertBody(tx: WriteTransaction, body: Body): Promise<void> {
  await sql`
    insert into body (id, position, definition, version)
    select ${body.id}, coalesce(max(position), 0) + 1, ${JSON.stringify(recordOf(body))}::jsonb, 2
    from body`.execute(tx);
}

/** Changes a body; false when the version is another. */
export async function updateBody(
  tx: WriteTransaction,
  body: Body,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update body set definition = ${JSON.stringify(recordOf(body))}::jsonb, version = version + 1
    where id = ${body.id} and version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Adds a seat; its id. An external partner's has no owner. */
export async function insertSeat(
  tx: WriteTransaction,
  owner: AuthorizedPartyId | undefined,
  seat: Omit<Seat, 'id' | 'party' | 'version'>,
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into seat (id, body_id, party_id, partner_id, function, holder, deputy, from_date, to_date)
    values (${id}, ${seat.body}, ${owner ?? null}, ${seat.partner ?? null}, ${seat.function}, ${seat.holder},
      ${seat.deputy ?? null}, ${seat.from}, ${seat.to ?? null})`.execute(tx);
  return id;
}

/** Changes deputy and last day of a seat; false when the version is another. */
export async function updateSeat(
  tx: WriteTransaction,
  owner: AuthorizedPartyId | undefined,
  seat: Seat,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update seat set deputy = ${seat.deputy ?? null}, to_date = ${seat.to ?? null}, version = version + 1
    where id = ${seat.id} and version = ${seat.version}
      and party_id is not distinct from ${owner ?? null}`.execute(tx);
  return numAffectedRows === 1n;
}
