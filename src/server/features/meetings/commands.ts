import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Meeting } from '#domain/meetings/meeting.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Lets one change of a body's meetings at a time through. */
export async function lockMeetings(tx: WriteTransaction, body: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('meeting'), hashtext(${body}))`.execute(tx);
}

/** Sets a meeting; its id. */
export async function insertMeeting(
  tx: WriteTransaction,
  { body, day, place }: Pick<Meeting, 'body' | 'day' | 'place'>,
  actor: string,
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into meeting (id, body_id, held_on, place, changed_by)
    values (${id}, ${body}, ${day}, ${place ?? null}, ${actor})`.execute(tx);
  return id;
}

/** Moves a meeting to another day or place; false when the version is another. */
export async function updateMeeting(
  tx: WriteTransaction,
  { id, day, place, version }: Meeting,
  actor: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update meeting set held_on = ${day}, place = ${place ?? null}, version = version + 1,
      changed_by = ${actor}, changed_at = now()
    where id = ${id} and version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Calls a meeting off; false when the version is another. */
export async function deleteMeeting(
  tx: WriteTransaction,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from meeting where id = ${id} and version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}
