import { sql } from 'kysely';
import type { LogRole } from '#domain/access/name-acting-role.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** What a log entry says; number, time and hashes are the database's. */
export interface NewLogEntry {
  readonly actor: string;
  readonly role: LogRole;
  /** Such as `release/created`. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * The party whose object it is: its administrator finds the entry, and to others it has no contents.
   * Left out, it is the party that the transaction asks as; null is nobody's own.
   */
  readonly party?: string | null;
}

/** Appends to the log, within the transaction that does what it tells. */
export async function appendLogEntry(tx: WriteTransaction, entry: NewLogEntry): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      actor: entry.actor,
      role: entry.role,
      action: entry.action,
      object_kind: entry.objectKind,
      object_id: entry.objectId,
      data: JSON.stringify(entry.data),
      party_id: entry.party === undefined ? sql`asking_party()` : entry.party,
    })
    .execute();
}
