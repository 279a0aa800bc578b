import type { Access } from './access.ts';
import { type Caller, rolesOfCaller } from './caller.ts';
import { actingRoles } from './may-call.ts';
import type { Role } from './role.ts';

/** Rollen i loggen: the role that made it possible; a link and a stranger have none of the roles. */
export type LogRole = Role | 'link' | 'anonymous' | 'system';

/**
 * In which role a caller uses an operation: the first of its roles that the access is for, otherwise
 * the first it has.
 *
 * @example
 * nameActingRole('operator', { kind: 'anonymous' }) // => 'anonymous'
 */
export function nameActingRole(access: Access, caller: Caller): LogRole {
  if (caller.kind !== 'account') return caller.kind;
  return actingRoles(access, caller)[0] ?? rolesOfCaller(caller)[0] ?? 'reader';
}
