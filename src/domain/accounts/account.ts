import type { Role } from '../access/role.ts';

/** Konto: a person who signs in, with a party and roles. */
export interface Account {
  readonly id: string;
  /** The party the person works for; undefined for an operator who works for none. */
  readonly party: string | undefined;
  /** Name or function, as the log and others see it. */
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** The bodies a coordinator runs. */
  readonly bodies: readonly string[];
  /** Issuer of the outside provider that signs the person in; undefined for a local account. */
  readonly provider: string | undefined;
  readonly version: number;
  readonly isActive: boolean;
}
