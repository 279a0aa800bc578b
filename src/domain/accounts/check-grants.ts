import { bodiesOfCaller, type Caller, rolesOfCaller } from '../access/caller.ts';
import type { Role } from '../access/role.ts';
import { DomainError } from '../domain-error.ts';

/** Tilldelad roll: a role, and for a coordinator which body. */
export interface Grant {
  readonly role: Role;
  readonly body: string | undefined;
}

/** Roles that mean something without a party. */
const withoutParty: readonly Role[] = ['reader', 'analyst', 'operator'];

/**
 * Granska roller: an operator gives any role, a party's administrator every role but operator, to people of
 * its own party; who runs a body is said by an operator, or by an administrator who runs it. Another party's people do not exist for it. An account that is an operator's is left to
 * operators, so that nobody becomes one by its password.
 *
 * @throws DomainError `access/not-found`, `account/role-not-grantable`, `account/role-needs-party`,
 *   `account/role-needs-body`, `account/body-not-run`
 */
export function checkGrants(
  giver: Caller,
  party: string | undefined,
  wanted: readonly Grant[],
  held: readonly Grant[] = [],
): void {
  checkMayKeep(giver, party, [...wanted, ...held]);
  const isGiven = (body: string): boolean =>
    rolesOfCaller(giver).includes('operator') ||
    bodiesOfCaller(giver).includes(body) ||
    held.some((grant) => grant.body === body);
  for (const { role, body } of wanted) {
    if (party === undefined && !withoutParty.includes(role)) {
      throw new DomainError('account/role-needs-party', { role });
    }
    if ((role === 'coordinator') !== (body !== undefined)) {
      throw new DomainError('account/role-needs-body', { role });
    }
    if (body !== undefined && !isGiven(body)) {
      throw new DomainError('account/body-not-run', { body });
    }
  }
}

/** @throws DomainError `access/not-found`, `account/role-not-grantable` */
export function checkMayKeep(
  giver: Caller,
  party: string | undefined,
  grants: readonly Grant[],
): void {
  const roles = rolesOfCaller(giver);
  if (roles.includes('operator')) return;
  const own = giver.kind === 'account' ? giver.party : undefined;
  if (!roles.includes('party-administrator') || own === undefined || own !== party) {
    throw new DomainError('access/not-found');
  }
  if (grants.some(({ role }) => role === 'operator')) {
    throw new DomainError('account/role-not-grantable', { role: 'operator' });
  }
}
