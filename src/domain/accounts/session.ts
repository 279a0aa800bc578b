const minute = 60_000;
const hour = 60 * minute;

/** Session: how long a sign-in lasts, unused and at most, and how often its use is noted. */
export const sessionLife: {
  readonly unused: number;
  readonly atMost: number;
  readonly noted: number;
} = { unused: 8 * hour, atMost: 7 * 24 * hour, noted: minute };

/** Moments of a session, in ms since 1970. */
export interface SessionTimes {
  readonly seenAt: number;
  readonly endsAt: number;
}

/**
 * Whether a session still works.
 *
 * @example
 * isLive({ seenAt: 0, endsAt: 9e9 }, 1000) // => true
 * isLive({ seenAt: 0, endsAt: 9e9 }, 8.64e7) // => false
 */
export function isLive({ seenAt, endsAt }: SessionTimes, now: number): boolean {
  return now < endsAt && now - seenAt < sessionLife.unused;
}
