import type { DomainError } from '#domain/domain-error.ts';

/** Worth another try: the connection failed, or the source itself says that it is busy or ill. */
const passing: ReadonlySet<string> = new Set([
  'source/unreachable',
  'source/broken-off',
  'source/server-error',
  'source/too-many-requests',
]);

/** Not the source's fault, or an answer that says the question is wrong: no mark against the source. */
const blameless: ReadonlySet<string> = new Set([
  'source/refused-question',
  'source/cancelled',
  'source/resting',
  'source/unknown-host',
]);

export const isPassing = (failure: DomainError): boolean => passing.has(failure.code);
export const isBlameworthy = (failure: DomainError): boolean => !blameless.has(failure.code);

/**
 * Milliseconds before try `attempt` + 1: 1, 2, 4 seconds, each between half and whole by chance so that
 * many who failed together do not come back together; never before the source has asked for.
 *
 * @example
 * retryDelay(0, 1, 0) // => 1000
 * retryDelay(2, 0, 0) // => 2000
 * retryDelay(0, 1, 20000) // => 20000
 */
export function retryDelay(attempt: number, chance: number, asked: number): number {
  return Math.max(asked, 1000 * 2 ** attempt * (0.5 + chance / 2));
}

/**
 * `Retry-After` in milliseconds, from seconds or a date; undefined when it says nothing readable.
 *
 * @example
 * readRetryAfter('7', 0) // => 7000
 * readRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 0) // => 60000
 * readRetryAfter('soon', 0) // => undefined
 */
export function readRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1000;
  const date = /GMT$/.test(text.trim()) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
