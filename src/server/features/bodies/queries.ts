import { sql } from 'kysely';
import type { Seat } from '#domain/bodies/seat.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { isId } from '../compass/find-run.ts';
import { type BodyRow, bodyOf, type SeatRow, type StoredBody, seatOf } from './rows.ts';

/** Every body in order. One statement. */
export async function selectBodies(db: ReadHandle): Promise<readonly StoredBody[]> {
  const { rows } = await sql<BodyRow>`
    select id, version, definition from body order by position, id`.execute(db);
  return rows.map(bodyOf);
}

/** Seats, of one body or of all, in the order of parties. One statement. */
export async function selectSeats(
  db: ReadHandle,
  body?: string,
): Promise<readonly { readonly seat: Seat; readonly partner: string | undefined }[]> {
  const { rows } = await sql<SeatRow & { readonly partner_name: string | null }>`
    select s.id, s.body_id, s.version, s.party_id, s.partner_id, s.function, s.holder, s.deputy,
      s.from_date::text as from_date, s.to_date::text as to_date, r.name as partner_name
    from seat s
    join body b on b.id = s.body_id
    left join party p on p.id = s.party_id
    left join partner r on r.id = s.partner_id
    where ${body ?? null}::text is null or s.body_id = ${body ?? null}
    order by b.position, s.from_date desc, p.position, s.id`.execute(db);
  return rows.map((row) => ({ seat: seatOf(row), partner: row.partner_name ?? undefined }));
}

/** Whose a seat is and where, for a change. One statement. Throws `body/unknown-seat`. */
export async function findSeat(db: ReadHandle, id: string): Promise<Seat> {
  const { rows } = isId(id)
    ? await sql<SeatRow>`
        select id, body_id, version, party_id, partner_id, function, holder, deputy,
          from_date::text as from_date, to_date::text as to_date
        from seat where id = ${id}`.execute(db)
    : { rows: [] };
  if (rows[0] === undefined) throw new DomainError('body/unknown-seat', { id });
  return seatOf(rows[0]);
}
