import type { Access } from '#domain/access/access.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';

/**
 * Refuses a caller whom the operation is not for, before anything of the request is read. A route
 * under `/api` that does not say who may call it stops the start, unless it is the style of the readable
 * pages.
 */
export function demandAccess(app: App): void {
  app.addHook('onRoute', ({ url, schema }) => {
    if (url.startsWith('/api/') && !schema?.hide && accessOf(schema) === undefined) {
      throw new RangeError(`${url} does not say who may call it`);
    }
  });
  app.addHook('onRequest', async (request) => {
    const access = accessOf(request.routeOptions.schema);
    if (access === undefined || mayCall(access, request.caller)) return;
    throw new DomainError(
      request.caller.kind === 'anonymous' ? 'access/sign-in-needed' : 'access/role-needed',
    );
  });
}

/** Who may call an operation, as its schema says; undefined for what is no operation. */
export function accessOf(schema: unknown): Access | undefined {
  return (schema as { readonly 'x-access'?: Access } | undefined)?.['x-access'];
}
