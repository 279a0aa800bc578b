import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Caller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { PartyNaming } from '#domain/parties/name-party.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { appendLogEntry } from '../log/commands.ts';
import { insertNaming } from './commands.ts';

/** Lets nobody else name a party until the transaction ends, so that names are checked against what stands. */
export async function lockNames(tx: WriteTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('party names', 0))`.execute(tx);
}

/** Names a party, with its log. */
export async function writeNaming(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  naming: PartyNaming,
  { reason, caller }: { readonly reason: string; readonly caller: Caller },
): Promise<void> {
  const { actor } = contextOfCaller(caller);
  await insertNaming(tx, owner, naming, { reason: reason.trim(), actor });
  await appendLogEntry(tx, {
    actor,
    role: nameActingRole('administrator', caller),
    action: 'party/named',
    objectKind: 'party',
    objectId: owner,
    data: { ...naming, from: naming.from ?? null, reason },
    party: owner,
  });
}
