import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#domain/domain-error.ts';
import type { FreeSpace } from '../free-space.ts';
import { problemOfError, type RefusedField } from './problem-of-error.ts';
import { type AnyError, fieldsOf, refusalOf } from './refusal-of.ts';
import { speechOf } from './request-language.ts';

/** Refusals that say too little to mend what is behind them. */
const faults: ReadonlySet<string> = new Set(['http/database-unavailable', 'http/file-not-made']);

/** Answers any error: refusals with their sentence, everything else with the request's id. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error as AnyError);
  if (refusal === undefined || faults.has(refusal.code)) {
    request.log.error({ err: error, requestId: request.id }, 'unexpected error');
  }
  sendProblem(
    refusal ?? new DomainError('http/unexpected', { requestId: request.id }),
    request,
    reply,
    fieldsOf(error as AnyError),
  );
}

/** The same, and notes when it was the disk that had no room. */
export function handleErrorNoting(space: FreeSpace): typeof handleError {
  return (error, request, reply) => {
    if (refusalOf(error as AnyError)?.code === 'database/disk-full') space.noteFull();
    handleError(error, request, reply);
  };
}

/** Answers a refusal as problem details. */
export function sendProblem(
  error: DomainError,
  request: FastifyRequest,
  reply: FastifyReply,
  fields: readonly RefusedField[] = [],
): void {
  const problem = problemOfError(error, speechOf(request), request.id, fields);
  reply
    .code(problem.status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
