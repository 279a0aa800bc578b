import type { AgendaItem, MeetingText } from '#contract/meetings.ts';
import type { Meeting } from '#domain/meetings/meeting.ts';

export interface MeetingRow {
  readonly id: string;
  readonly body_id: string;
  readonly held_on: string;
  readonly place: string | null;
  readonly version: number;
}

export function meetingOf({ id, body_id, held_on, place, version }: MeetingRow): Meeting {
  return { id, body: body_id, day: held_on, place: place ?? undefined, version };
}

/** A meeting as the contract has it. */
export function meetingTextOf(meeting: Meeting): MeetingText {
  return { ...meeting, place: meeting.place ?? null };
}

export interface HandedInRow {
  readonly id: string;
  readonly title: string;
  readonly body_id: string;
  readonly body_name: { readonly sv: string; readonly en: string };
  readonly submitted: string;
}

export function agendaItemOf({ body_id, body_name, ...row }: HandedInRow): AgendaItem {
  return { ...row, body: body_id, bodyName: body_name };
}
