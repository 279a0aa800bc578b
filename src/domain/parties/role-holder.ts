import { DomainError } from '../domain-error.ts';
import { isDay } from '../time/day.ts';

/** Rollinnehavare: a function of a party that can answer for something; never a private person. */
export interface RoleHolder {
  readonly id: string;
  readonly party: string;
  readonly version: number;
  /** Such as `kommundirektör`. */
  readonly function: string;
  /** Address of the function; undefined when it has none. */
  readonly email: string | undefined;
  /** Function of the deputy. */
  readonly deputy: string | undefined;
  /** Account of whoever holds it now. */
  readonly account: string | undefined;
  /** First and last day, ISO dates; without a last day while it lasts. */
  readonly from: string;
  readonly to: string | undefined;
}

/**
 * Whether somebody, or something, with a first and a last day is there on a day.
 *
 * @example
 * isThereOn({ from: '2018-04-01', to: undefined }, '2021-06-01') // => true
 * isThereOn({ from: '2018-04-01', to: '2020-12-31' }, '2021-06-01') // => false
 */
export function isThereOn(
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  day: string,
): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/**
 * Granska dagar: both are days in the calendar, and the last does not come before the first.
 *
 * @throws DomainError `party/malformed-day`, `party/ends-before-it-begins`
 */
export function checkDays(from: string, to: string | undefined): void {
  for (const day of to === undefined ? [from] : [from, to]) {
    if (!isDay(day)) throw new DomainError('party/malformed-day', { day: day.slice(0, 40) });
  }
  if (to !== undefined && to < from) {
    throw new DomainError('party/ends-before-it-begins', { from, to });
  }
}

/**
 * Granska adress: one that a letter could be sent to, or none.
 *
 * @throws DomainError `party/malformed-email`
 */
export function checkEmail(email: string | undefined): void {
  if (email !== undefined && !/^[^\s@<>,;]{1,64}@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/.test(email)) {
    throw new DomainError('party/malformed-email', { email: email.slice(0, 100) });
  }
}
