import { type Access, accesses } from './access.ts';
import { type Caller, rolesOfCaller } from './caller.ts';

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
  const allowed: readonly string[] = rule.roles;
  return rolesOfCaller(caller).some((role) => allowed.includes(role));
}
