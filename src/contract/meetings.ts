import Type from 'typebox';
import { bothLanguages, nullableText, saidText } from './figures.ts';

const strict = { additionalProperties: false } as const;

/** Möte: a day on which a body meets. */
export const meeting = Type.Object({
  id: Type.String(),
  body: Type.String(),
  day: Type.String(),
  /** Null for a meeting at a distance. */
  place: nullableText,
  version: Type.Integer(),
});
export type MeetingText = Type.Static<typeof meeting>;

/** Punkt på en dagordning: a report that a group has handed in. */
const agendaItem = Type.Object({
  id: Type.String(),
  title: Type.String(),
  body: Type.String(),
  bodyName: bothLanguages,
  /** Day it was handed in. */
  submitted: Type.String(),
});
export type AgendaItem = Type.Static<typeof agendaItem>;

const meetingWithAgenda = Type.Object({
  ...meeting.properties,
  agenda: Type.Array(agendaItem),
});
export type MeetingWithAgenda = Type.Static<typeof meetingWithAgenda>;

/** Organets möten: the next one first, those still to come, and those that have been held, newest first. */
export const meetingList = Type.Object({
  day: Type.String(),
  /** Null when none is set. */
  next: Type.Union([meetingWithAgenda, Type.Null()]),
  later: Type.Array(meetingWithAgenda),
  held: Type.Array(meetingWithAgenda),
  /** Handed in after the last meeting there is: it waits for the next one. */
  waiting: Type.Array(agendaItem),
});
export type MeetingList = Type.Static<typeof meetingList>;

/** Day and place of a meeting that is set or moved. */
export const meetingProposal = Type.Object(
  {
    day: Type.String({ maxLength: 10 }),
    place: Type.Union([saidText(200), Type.Null()]),
  },
  strict,
);
export type MeetingProposal = Type.Static<typeof meetingProposal>;
