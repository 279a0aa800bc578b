/** Möte: a day on which a body meets. What stands on its agenda is computed, never stored. */
export interface Meeting {
  readonly id: string;
  readonly body: string;
  /** ISO date; a body meets at most once a day. */
  readonly day: string;
  /** Undefined for a meeting at a distance. */
  readonly place: string | undefined;
  /** Rises by one with every change. */
  readonly version: number;
}

/**
 * Nästa möte: the first that has not been held; a meeting of today has not.
 *
 * @example
 * nextMeeting([{ day: '2026-12-10' }, { day: '2026-11-01' }], '2026-11-22') // => { day: '2026-12-10' }
 * nextMeeting([{ day: '2026-11-01' }], '2026-11-22') // => undefined
 */
export function nextMeeting<M extends Pick<Meeting, 'day'>>(
  meetings: readonly M[],
  today: string,
): M | undefined {
  return meetings.filter(({ day }) => day >= today).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}
