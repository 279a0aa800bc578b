const minute = 60_000;
const hour = 60 * minute;

/** Session: how long a sign-in lasts, unused and at most, and how often its use is noted. */
export const sessionLife: {
  readonly unused: number;
  readonly atMost: number;
  readonly noted: number;
} = { unused: 8 * hour, atMost: 7 * 24 * hour, noted: minute };

/** Moments of a session. */
export interface SessionTimes {
  readonly seenAt: Date;
  readonly endsAt: Date;
}

/**
 * Whether a session still works.
 *
 * @example
 * isLive({ seenAt: new Date(0), endsAt: new Date(9e9) }, new Date(1000)) // => true
 * isLive({ seenAt: new Date(0), endsAt: new Date(9e9) }, new Date(8.64e7)) // => false
 */
export function isLive({ seenAt, endsAt }: SessionTimes, now: Date): boolean {
  return now < endsAt && now.getTime() - seenAt.getTime() < sessionLife.unused;
}
