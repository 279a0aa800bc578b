import type { Meeting } from './meeting.ts';

/** Dagordningar: what stands on each meeting's, and what no meeting has taken up yet. */
export interface Agendas<Item> {
  /** By meeting id; a meeting without anything has an empty agenda. */
  readonly byMeeting: ReadonlyMap<string, readonly Item[]>;
  /** Handed in after the last meeting there is, the earliest first. */
  readonly waiting: readonly Item[];
}

/**
 * Sätt på dagordning: what was handed in stands on the first meeting held that day or later, so that the
 * next meeting has all that came since the previous one.
 */
export function composeAgendas<Item extends { readonly submitted: string }>(
  meetings: readonly Pick<Meeting, 'id' | 'day'>[],
  handedIn: readonly Item[],
): Agendas<Item> {
  const inTime = meetings.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const byMeeting = new Map<string, Item[]>(inTime.map(({ id }) => [id, []]));
  const waiting: Item[] = [];
  const inOrder = handedIn.toSorted((a, b) => (a.submitted < b.submitted ? -1 : 1));
  for (const item of inOrder) {
    const meeting = inTime.find(({ day }) => day >= item.submitted);
    (meeting === undefined ? waiting : byMeeting.get(meeting.id)!).push(item);
  }
  return { byMeeting, waiting };
}
