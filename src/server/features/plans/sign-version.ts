import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import { DomainError } from '#domain/domain-error.ts';
import { isDay } from '#domain/plans/check-adoption.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import type { Actor } from './change-version.ts';
import { insertSignature } from './commands.ts';
import { selectVersion } from './queries.ts';

/**
 * A party signs an adopted version.
 *
 * @throws DomainError `plan/unknown-version`, `plan/not-adopted`, `plan/malformed-date`,
 *   `plan/signed-in-future`, `plan/already-signed`
 */
export async function signVersion(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  signature: { readonly version: string; readonly signedOn: string; readonly signatory: string },
  { today, ...actor }: Actor & { readonly today: string },
): Promise<void> {
  const { version: id, signedOn, signatory } = signature;
  const version = await selectVersion(readIn(tx), id);
  if (version === undefined) throw new DomainError('plan/unknown-version', { id });
  if (version.state !== 'adopted') throw new DomainError('plan/not-adopted', { id });
  if (!isDay(signedOn)) throw new DomainError('plan/malformed-date', { date: signedOn });
  if (signedOn > today) throw new DomainError('plan/signed-in-future', { date: signedOn });
  if (!(await insertSignature(tx, party, signature, actor.actor))) {
    throw new DomainError('plan/already-signed', { id });
  }
  await appendLogEntry(tx, {
    ...actor,
    action: 'agreement/signed',
    objectKind: 'agreement-version',
    objectId: id,
    data: { signedOn, signatory },
    party,
  });
}
