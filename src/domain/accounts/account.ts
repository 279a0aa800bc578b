import type { Grant } from './check-grants.ts';

/** Konto: a person who signs in, with a party and roles. */
export interface Account {
  /** The party the person works for; undefined for an operator who works for none. */
  readonly party: string | undefined;
  /** Name or function, as the log and others see it. */
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Rises by one with every change. */
  readonly version: number;
}
