import { DomainError } from '../domain-error.ts';
import type { Installation } from './installation.ts';

type Described = Pick<Installation, 'kind' | 'name' | 'made'>;

/**
 * Granska installation: throws when a database that holds one thing is opened as another:
 * `installation/is-practice`, `installation/is-real`, `installation/other-practice`.
 */
export function checkInstallation(wanted: Described, found: Described): void {
  if (wanted.kind !== found.kind) {
    const code = found.kind === 'practice' ? 'installation/is-practice' : 'installation/is-real';
    throw new DomainError(code, { name: found.name.sv });
  }
  const [asked, held] = [wanted.made, found.made];
  if (asked?.seed === held?.seed && asked?.areas === held?.areas) return;
  throw new DomainError('installation/other-practice', {
    areas: held?.areas ?? 0,
    seed: held?.seed ?? 0,
  });
}
