import type { WriteTransaction } from '../../database/write-transaction.ts';

/** What a log entry says; number, time and hashes are the database's. */
export interface NewLogEntry {
  readonly actor: string;
  readonly role: 'operator' | 'system';
  /** Such as `release/created`. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly data: Readonly<Record<string, unknown>>;
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
    })
    .execute();
}
