import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { viewOf } from './keep-private.ts';
import { languageOf } from './request-language.ts';

/**
 * Marks an answer with the state of the data it was made from and who asks, and says whether the caller has that
 * already: then `304` has been sent, and the handler returns the reply.
 */
export function isUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  state: readonly string[],
): boolean {
  const tag = entityTag([...state, languageOf(request), viewOf(request)]);
  reply.header('etag', tag).header('cache-control', 'no-cache').header('vary', 'accept-language');
  const known = request.headers['if-none-match'] ?? '';
  if (!known.split(',').some((one) => one.trim() === tag)) return false;
  reply.code(304).send();
  return true;
}

/** A weak tag: the same content may come in several encodings. */
export function entityTag(state: readonly string[]): string {
  const hash = createHash('sha256').update(state.join('\n')).digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}
