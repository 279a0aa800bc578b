import { DomainError } from '../domain-error.ts';
import type { Body } from './body.ts';

/**
 * Hitta organet.
 *
 * @throws DomainError `body/unknown-body`
 */
export function findBody<Known extends Body>(bodies: readonly Known[], id: string): Known {
  const body = bodies.find((candidate) => candidate.id === id);
  if (body === undefined) throw new DomainError('body/unknown-body', { body: id });
  return body;
}
