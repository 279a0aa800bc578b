import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';

/**
 * Refuses a change that another site's page asks for. A browser always says where a change comes from; a
 * command line says nothing and is let through, unless it carries a cookie: that is a browser's, and then
 * somebody must say where from.
 */
export function checkOrigin(app: App): void {
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const origin = request.headers.origin;
    const site = request.headers['sec-fetch-site'];
    const foreign =
      (origin !== undefined && origin !== `http://${request.headers.host}`) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    const silent = origin === undefined && site === undefined;
    if (foreign || (silent && request.headers.cookie !== undefined)) {
      throw new DomainError('http/foreign-origin', { origin: (origin ?? '').slice(0, 100) });
    }
  });
}
