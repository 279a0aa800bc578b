import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#domain/domain-error.ts';

/**
 * The version that a change began from, as `If-Match: "3"` says; a change without it could undo what
 * somebody else has just done.
 *
 * @throws DomainError `http/version-needed`
 */
export function versionOfRequest(request: FastifyRequest): number {
  const version = /^"([1-9]\d{0,8})"$/.exec(request.headers['if-match'] ?? '')?.[1];
  if (version === undefined) throw new DomainError('http/version-needed');
  return Number(version);
}

/** Tells the version of what is answered, for the next change. */
export function tellVersion(reply: FastifyReply, version: number): void {
  reply.header('etag', `"${version}"`);
}

/**
 * Refuses a change that began from another version than the one that stands.
 *
 * @throws DomainError `http/changed-meanwhile`, with the version that stands
 */
export function demandVersion(begunFrom: number, standing: number): void {
  if (begunFrom !== standing) throw new DomainError('http/changed-meanwhile', { standing });
}
