import type { Body } from '../bodies/body.ts';
import { DomainError } from '../domain-error.ts';
import { bodiesOfCaller, type Caller } from './caller.ts';

/**
 * Whether a coordinator runs a body, one that it reports to, or the one that ordered it: they say what it is.
 *
 * @throws DomainError `access/role-needed`
 */
export function authorizeBody(
  caller: Caller,
  body: Pick<Body, 'id' | 'reportsTo' | 'orderedBy'>,
): void {
  const run = bodiesOfCaller(caller);
  if (
    ![body.id, body.reportsTo, body.orderedBy].some((one) => one !== undefined && run.includes(one))
  ) {
    throw new DomainError('access/role-needed');
  }
}
