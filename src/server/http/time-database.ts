import { AsyncResource } from 'node:async_hooks';
import type { FastifyRequest } from 'fastify';
import {
  countStatements,
  type StatementCount,
  serverTiming,
} from '../database/statement-counter.ts';
import type { App } from './feature.ts';

const counts = new WeakMap<FastifyRequest, StatementCount>();
const scopes = new WeakMap<FastifyRequest, AsyncResource>();

/** Says in `Server-Timing` how many statements an answer took, and how long. */
export function timeDatabase(app: App): void {
  app.addHook('onRequest', (request, _reply, done) => {
    countStatements((count) => {
      counts.set(request, count);
      scopes.set(request, new AsyncResource('samsyn-request'));
      done();
    });
  });
  // Reading a body continues outside the request's scope; step back into it.
  app.addHook('preValidation', (request, _reply, done) => {
    const scope = scopes.get(request);
    if (scope === undefined) done();
    else scope.runInAsyncScope(done);
  });
  app.addHook('onSend', async (request, reply) => {
    const count = counts.get(request);
    if (count !== undefined) reply.header('server-timing', serverTiming(count));
  });
}
