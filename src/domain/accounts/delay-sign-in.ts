/** How many wrong passwords in how long a time, before the next one has to wait. */
export interface AttemptLimit {
  readonly most: number;
  /** In ms. */
  readonly within: number;
}

const quarter = 15 * 60_000;
/** For one account; whether it exists or not. */
export const accountLimit: AttemptLimit = { most: 10, within: quarter };
/** For one address, where several people may sit. */
export const addressLimit: AttemptLimit = { most: 50, within: quarter };

/**
 * Until when the next attempt has to wait, in ms since 1970; undefined when it need not. Moments are of
 * the wrong attempts, in order.
 *
 * @example
 * delaySignIn([1, 2, 3], { most: 3, within: 100 }, 50) // => 101
 * delaySignIn([1, 2, 3], { most: 3, within: 100 }, 101) // => undefined
 */
export function delaySignIn(
  moments: readonly number[],
  { most, within }: AttemptLimit,
  now: number,
): number | undefined {
  const counted = moments.at(-most);
  if (counted === undefined) return undefined;
  const until = counted + within;
  return now < until ? until : undefined;
}
