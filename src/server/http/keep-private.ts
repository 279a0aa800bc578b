import type { FastifyRequest } from 'fastify';
import { accessOf } from './demand-access.ts';
import type { App } from './feature.ts';

/**
 * Keeps answers to a known caller out of caches that others read from: whatever the route says of storing, it
 * is for the caller's own browser only.
 */
export function keepPrivate(app: App): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isForOne(request)) return payload;
    const said = String(reply.getHeader('cache-control') ?? 'no-cache');
    if (!said.includes('no-store')) {
      const rest = said.split(',').map((word) => word.trim());
      const kept = rest.filter((word) => !/^(?:public|private|s-maxage=.*)$/.test(word));
      reply.header('cache-control', ['private', ...kept].join(', '));
    }
    return payload;
  });
}

function isForOne(request: FastifyRequest): boolean {
  return request.caller.kind !== 'anonymous' && accessOf(request.routeOptions.schema) !== undefined;
}

/** What a caller's answers may depend on besides the data: part of every entity tag. */
export function viewOf({ caller }: FastifyRequest): string {
  if (caller.kind === 'account') {
    const { account, party, roles, bodies } = caller;
    return JSON.stringify([account, party, roles, bodies]);
  }
  return caller.kind === 'link' ? caller.link : caller.kind;
}
