import type { Access } from '#domain/access/access.ts';
import { anonymous } from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { OperationId } from './describe-route.ts';
import type { App } from './feature.ts';

/**
 * Refuses a caller whom the operation is not for, before anything of the request is read. A route
 * under `/api` that does not say who may call it stops the start, unless it is the style of the readable
 * pages. A personal link opens its own scope: what is public its holder reads as a stranger.
 */
export function demandAccess(app: App): void {
  app.addHook('onRoute', ({ url, schema }) => {
    if (url.startsWith('/api/') && !schema?.hide && accessOf(schema) === undefined) {
      throw new RangeError(`${url} does not say who may call it`);
    }
  });
  app.addHook('onRequest', async (request) => {
    const { schema } = request.routeOptions;
    const access = accessOf(schema);
    if (access === undefined) return;
    if (request.caller.kind === 'link' && access === 'public' && !tellsWhoAsks(schema)) {
      request.caller = anonymous;
    }
    if (mayCall(access, request.caller)) return;
    throw new DomainError(
      request.caller.kind === 'anonymous' ? 'access/sign-in-needed' : 'access/role-needed',
    );
  });
}

/** Who may call an operation, as its schema says; undefined for what is no operation. */
export function accessOf(schema: unknown): Access | undefined {
  return (schema as { readonly 'x-access'?: Access } | undefined)?.['x-access'];
}

/** The one public operation whose answer is who the caller is taken for. */
function tellsWhoAsks(schema: unknown): boolean {
  return (schema as { readonly operationId?: OperationId }).operationId === 'readCaller';
}
