import { DomainError } from '../domain-error.ts';
import { type Caller, partyOfCaller, rolesOfCaller } from './caller.ts';
import type { Role } from './role.ts';

declare const authorized: unique symbol;

/** A party that the caller may write for; only `authorizeParty` makes one, and every command takes it. */
export type AuthorizedPartyId = string & { readonly [authorized]: true };

const writers: readonly Role[] = ['contributor', 'party-administrator'];

/**
 * The party as one the caller may write for. Another party's objects do not exist for the caller, so
 * the refusal says no more than that.
 *
 * @throws DomainError `access/not-found`
 */
export function authorizeParty(
  caller: Caller,
  party: string,
  allowed: readonly Role[] = writers,
): AuthorizedPartyId {
  const may = rolesOfCaller(caller).some((role) => allowed.includes(role));
  if (!may || partyOfCaller(caller) !== party) throw new DomainError('access/not-found');
  return party as AuthorizedPartyId; // the only place that makes one
}
