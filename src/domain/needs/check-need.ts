import { DomainError } from '../domain-error.ts';
import { needKey } from './group-needs.ts';
import type { NeedKind } from './need.ts';

/**
 * Pröva behov: a policy area that exists, or a subject with at least one word.
 *
 * @throws DomainError `need/unknown-policy-area`, `need/no-subject`
 */
export function checkNeedKind(kind: NeedKind, policyAreas: ReadonlySet<string>): void {
  if (kind.kind === 'policy-area') {
    const { policyArea } = kind;
    if (!policyAreas.has(policyArea))
      throw new DomainError('need/unknown-policy-area', { policyArea });
  } else if (needKey(kind) === 'subject:') {
    throw new DomainError('need/no-subject', { subject: kind.subject });
  }
}
