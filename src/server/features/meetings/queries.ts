import { sql } from 'kysely';
import type { AgendaItem } from '#contract/meetings.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Meeting } from '#domain/meetings/meeting.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { isId } from '../compass/find-run.ts';
import { agendaItemOf, type HandedInRow, type MeetingRow, meetingOf } from './rows.ts';

/** A body's meetings, the newest first. One statement. */
export async function selectMeetings(db: ReadHandle, body: string): Promise<readonly Meeting[]> {
  const { rows } = await sql<MeetingRow>`
    select id, body_id, held_on::text as held_on, place, version from meeting
    where body_id = ${body} order by held_on desc`.execute(db);
  return rows.map(meetingOf);
}

/** One meeting. One statement. Throws `meeting/unknown-meeting`. */
export async function findMeeting(db: ReadHandle, id: string): Promise<Meeting> {
  const { rows } = isId(id)
    ? await sql<MeetingRow>`
        select id, body_id, held_on::text as held_on, place, version from meeting
        where id = ${id}`.execute(db)
    : { rows: [] };
  if (rows[0] === undefined) throw new DomainError('meeting/unknown-meeting');
  return meetingOf(rows[0]);
}

/** What groups have handed in to a body, as far as the caller may read it. One statement. */
export async function selectHandedIn(db: ReadHandle, body: string): Promise<readonly AgendaItem[]> {
  const { rows } = await sql<HandedInRow>`
    select g.id, g.title, g.body_id, b.definition -> 'name' as body_name,
      (g.submitted_at at time zone 'Europe/Stockholm')::date::text as submitted
    from group_report g join body b on b.id = g.body_id
    where g.submitted_at is not null
      and coalesce(g.handed_to, b.definition ->> 'reportsTo') = ${body}
    order by g.submitted_at, g.id`.execute(db);
  return rows.map(agendaItemOf);
}
