import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { insertAreas, insertChanges, rowOf } from './commands.ts';

/**
 * Writes many changed commitments of a party in four statements, each from the version it began from.
 *
 * @throws DomainError `sheet/changed-meanwhile` when another change came between
 */
export async function updateCommitments(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  changed: readonly Commitment[],
  actor: string,
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map((one) => ({ ...rowOf(one, party), id: one.id, changed_by: actor }));
  const { numAffectedRows } = await sql`
    update commitment c set (state, action_area, also_under, joint_activity, what, whole_county, from_date, to_date,
      target_groups, kind, strengthens, contact_role, seen_by, reference, indicator_id, method_id, template_id, tags,
      version, changed_at, changed_by) = (n.state, n.action_area, n.also_under, n.joint_activity, n.what,
      n.whole_county, n.from_date, n.to_date, n.target_groups, n.kind, n.strengthens, n.contact_role, n.seen_by,
      n.reference, n.indicator_id, n.method_id, n.template_id, n.tags, n.version + 1, now(), n.changed_by)
    from jsonb_populate_recordset(null::commitment, ${JSON.stringify(rows)}::jsonb) n
    where c.id = n.id and c.party_id = ${party} and c.version = n.version`.execute(tx);
  if (numAffectedRows !== BigInt(changed.length)) throw new DomainError('sheet/changed-meanwhile');
  const written = changed.map((one) => ({ ...one, version: one.version + 1 }));
  await tx
    .deleteFrom('commitment_area')
    .where(
      'commitment_id',
      'in',
      changed.map(({ id }) => id),
    )
    .execute();
  await insertAreas(tx, party, written);
  await insertChanges(tx, party, written, actor);
}
