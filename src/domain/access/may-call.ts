import { type Access, accesses } from './access.ts';
import { bodiesOfCaller, type Caller, rolesOfCaller } from './caller.ts';
import type { Role } from './role.ts';

/**
 * Whether a caller may call an operation with this access.
 *
 * @example
 * mayCall('operator', { kind: 'anonymous' }) // => false
 */
export function mayCall(access: Access, caller: Caller): boolean {
  const rule = accesses[access];
  if (rule.callers === 'anybody') return true;
  if (rule.callers === 'accounts') return caller.kind === 'account';
  if (rule.callers === 'links') return caller.kind === 'link' && caller.scope.kind === rule.scope;
  return actingRoles(access, caller).length > 0;
}

/** The roles of a caller that an access is for; a coordinator's only when it runs a body that the access names. */
export function actingRoles(access: Access, caller: Caller): readonly Role[] {
  const rule = accesses[access];
  if (rule.callers !== 'roles') return [];
  const { roles, bodies } = rule;
  const runs = bodies === undefined || bodiesOfCaller(caller).some((body) => bodies.includes(body));
  return rolesOfCaller(caller).filter(
    (role) => roles.includes(role) && (role !== 'coordinator' || runs),
  );
}
