import { DomainError } from '../domain-error.ts';
import type { Sharing } from './sharing.ts';

/**
 * Delningsbeslut: checks that a decision says whom it shares with, and changes something. To revoke is to
 * decide `own` again.
 *
 * @throws DomainError `sharing/body-needed`, `sharing/body-not-meant`, `sharing/unknown-body`,
 *   `sharing/already-so`
 */
export function decideSharing(
  wanted: Sharing,
  standing: Sharing,
  bodies: readonly string[],
): Sharing {
  const { level, body } = wanted;
  if (level === 'body' && body === undefined) throw new DomainError('sharing/body-needed');
  if (level !== 'body' && body !== undefined) throw new DomainError('sharing/body-not-meant');
  if (body !== undefined && !bodies.includes(body)) {
    throw new DomainError('sharing/unknown-body', { body });
  }
  if (level === standing.level && body === standing.body) {
    throw new DomainError('sharing/already-so');
  }
  return wanted;
}
