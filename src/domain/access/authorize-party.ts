import { DomainError } from '../domain-error.ts';
import { type Caller, partyOfCaller, rolesOfCaller, type SystemCaller } from './caller.ts';
import type { Role } from './role.ts';

declare const authorized: unique symbol;

/** A party that the caller may write for; only this file makes one, and every command takes it. */
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
  return party as AuthorizedPartyId;
}

/**
 * The party as one whose people and name the caller keeps: its own administrator does, and an operator
 * for every party.
 *
 * @throws DomainError `access/not-found`
 */
export function authorizeAdministration(caller: Caller, party: string): AuthorizedPartyId {
  if (rolesOfCaller(caller).includes('operator')) return party as AuthorizedPartyId;
  return authorizeParty(caller, party, ['party-administrator']);
}

/**
 * The party that a link to answer a round writes for, in that round alone.
 *
 * @throws DomainError `access/not-found`
 */
export function authorizeAnswer(caller: Caller, round: string): AuthorizedPartyId {
  if (
    caller.kind !== 'link' ||
    caller.scope.kind !== 'answer-round' ||
    caller.scope.round !== round
  ) {
    throw new DomainError('access/not-found');
  }
  return caller.party as AuthorizedPartyId; // the link was given to it
}

/** The same for the program's own work, such as the making of an invented county. */
export function authorizeForSystem(_caller: SystemCaller, party: string): AuthorizedPartyId {
  return party as AuthorizedPartyId; // the program writes for every party
}
