import type { ClassSharing, SharingAct } from '#contract/sharing.ts';
import type { ObjectClass, Sharing, SharingLevel } from '#domain/access/sharing.ts';
import type { SharingInForceView, SharingTable } from '../../database/sharing-tables.ts';

/** The sharing in force of one class, as the contract has it. */
export function classSharingOf(row: SharingInForceView): ClassSharing {
  return {
    objectClass: row.object_class as ObjectClass, // checked by the table
    level: row.level as SharingLevel, // checked by the table
    body: row.body_id,
    decidedAt: row.decided_at?.toISOString() ?? null,
  };
}

/** One decision, as the contract has it. */
export function sharingActOf(
  row: Omit<SharingTable, 'number' | 'decided_at'> & { readonly decided_at: Date },
): SharingAct {
  return {
    ...classSharingOf(row),
    decidedAt: row.decided_at.toISOString(),
    decidedBy: row.decided_by,
    reason: row.reason,
  };
}

/** The sharing in force of one class, as the rule has it. */
export function sharingOf(row: SharingInForceView): Sharing {
  const { objectClass, level, body } = classSharingOf(row);
  return { party: row.party_id, objectClass, level, body: body ?? undefined };
}
