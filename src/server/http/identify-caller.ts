import type { FastifyRequest } from 'fastify';
import {
  anonymous,
  bodiesOfCaller,
  type Caller,
  partyOfCaller,
  rolesOfCaller,
} from '#domain/access/caller.ts';
import type { RequestContext } from '../database/in-transaction.ts';
import type { App } from './feature.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before access is demanded. */
    caller: Caller;
  }
}

/** Tells who asks, from a cookie or a header. */
export type Identify = (request: FastifyRequest) => Promise<Caller>;

/** Until a request has been looked at it is a stranger's; it may be refused before that. */
export function assumeStrangers(app: App): void {
  app.decorateRequest('caller');
  app.addHook('onRequest', async (request) => {
    request.caller = anonymous;
  });
}

/** Sets `request.caller` for every operation; pages and pictures are the same for everybody. */
export function identifyCallers(app: App, identify: Identify): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.schema !== undefined) request.caller = await identify(request);
  });
}

/**
 * What row-level security and the log are told of a caller: its roles, and for each body that it runs
 * `coordinator:<body>`.
 */
export function contextOfCaller(caller: Caller): RequestContext {
  const party = partyOfCaller(caller);
  if (caller.kind === 'system') return { party, actor: 'samsyn', roles: ['system'] };
  if (caller.kind === 'anonymous') return { party, actor: 'anonymous', roles: [] };
  const run = bodiesOfCaller(caller).map((body) => `coordinator:${body}`);
  return { party, actor: caller.name, roles: [...rolesOfCaller(caller), ...run] };
}
