import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isWebPath } from '#contract/web-paths.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';
import { sendProblem } from './handle-error.ts';
import { speechOf } from './request-language.ts';

/**
 * Serves the built web pages: files whose names carry a hash for good, the page itself anew each time.
 * An address of the web app answers with its page; any other with the same page and status 404, so that
 * the app says it in words. Under `/api` the answer is a problem.
 */
export async function serveWeb(app: App, webFolder: string | undefined): Promise<void> {
  const built = webFolder !== undefined && existsSync(join(webFolder, 'index.html'));
  if (built) {
    await app.register(serveFiles, {
      root: webFolder,
      wildcard: true,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = /[\\/]assets[\\/]/.test(path);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
      schemaHide: true,
    });
    app.get('/', { schema: { hide: true } }, async (_request, reply) => sendPage(reply, 200));
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    if (path === '/api' || path.startsWith('/api/') || !isPageRequest(request)) {
      sendProblem(new DomainError('http/not-found', { path: path.slice(0, 200) }), request, reply);
    } else if (built) {
      sendPage(reply, isWebPath(path) ? 200 : 404);
    } else {
      const sentence = speechOf(request).say('http.webNotBuilt');
      reply.code(503).type('text/plain; charset=utf-8').send(`${sentence}\n`);
    }
  });
}

function isPageRequest(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function sendPage(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).header('cache-control', 'no-cache').sendFile('index.html');
}
