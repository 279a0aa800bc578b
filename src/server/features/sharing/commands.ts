import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { LogRole } from '#domain/access/name-acting-role.ts';
import type { Sharing } from '#domain/access/sharing.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';

/** Writes a party's decision; from the same moment it is in force. */
export async function insertSharing(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { objectClass, level, body }: Sharing,
  by: { readonly actor: string; readonly role: LogRole; readonly reason: string },
): Promise<void> {
  await tx
    .insertInto('sharing')
    .values({
      party_id: party,
      object_class: objectClass,
      level,
      body_id: body ?? null,
      reason: by.reason,
      decided_by: by.actor,
    })
    .execute();
  await appendLogEntry(tx, {
    actor: by.actor,
    role: by.role,
    action: 'sharing/decided',
    objectKind: 'sharing',
    objectId: objectClass,
    data: { level, body: body ?? null, reason: by.reason },
    party,
  });
}
