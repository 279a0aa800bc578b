import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type {
  Commitment,
  CommitmentContent,
  CommitmentState,
} from '#domain/commitments/commitment.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { columnsOf } from './rows.ts';

/** Writes drafts of a party as they have been proposed. */
export async function insertCommitments(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  contents: readonly CommitmentContent[],
  actor: string,
): Promise<readonly Commitment[]> {
  if (contents.length === 0) return [];
  const drafts = contents.map(
    (content): Commitment => ({ ...content, id: randomUUID(), party, version: 1, state: 'draft' }),
  );
  await insertStanding(tx, party, drafts, actor);
  return drafts;
}

/** Writes commitments of a party as they are, in three statements; they keep their order. */
export async function insertStanding(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  commitments: readonly Commitment[],
  actor: string,
): Promise<void> {
  const rows = commitments.map((one) => ({ ...rowOf(one, party), id: one.id, changed_by: actor }));
  await sql`
    insert into commitment select * from jsonb_populate_recordset(null::commitment, ${JSON.stringify(rows)}::jsonb)
  `.execute(tx);
  await insertAreas(tx, party, commitments);
  await insertChanges(tx, party, commitments, actor);
}

/** The row as JSON: the database fills in what it sets itself. */
export function rowOf(commitment: Commitment, party: string): Readonly<Record<string, unknown>> {
  const { tags, ...columns } = columnsOf(commitment);
  return {
    ...columns,
    tags: JSON.parse(tags) as unknown,
    version: commitment.version,
    state: commitment.state,
    party_id: party,
    changed_at: 'now',
  };
}

/**
 * Writes what a party has changed, when it began from the version that stands; undefined when another
 * change came between.
 */
export async function updateCommitment(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  changed: Commitment,
  actor: string,
): Promise<Commitment | undefined> {
  const { numUpdatedRows } = await tx
    .updateTable('commitment')
    .set({
      ...columnsOf(changed),
      state: changed.state,
      version: changed.version + 1,
      changed_at: sql<Date>`now()`,
      changed_by: actor,
    })
    .where('id', '=', changed.id)
    .where('party_id', '=', party)
    .where('version', '=', changed.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return undefined;
  const written = { ...changed, version: changed.version + 1 };
  await tx.deleteFrom('commitment_area').where('commitment_id', '=', changed.id).execute();
  await insertAreas(tx, party, [written]);
  await insertChanges(tx, party, [written], actor);
  return written;
}

/** Removes a draft that is given up, when it is still the version that was seen. */
export async function deleteDraft(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  id: string,
  version: number,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('commitment')
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('version', '=', version)
    .where('state', '=', 'draft' satisfies CommitmentState)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Writes that an action area holds nothing for a party, and why; without a reason it takes that back. */
export async function insertNotRelevant(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { actionArea, reason }: { readonly actionArea: string; readonly reason: string | undefined },
  actor: string,
): Promise<void> {
  await tx
    .insertInto('not_relevant_statement')
    .values({
      party_id: party,
      action_area: actionArea,
      reason: reason ?? null,
      stated_by: actor,
    })
    .execute();
}

/** Writes the areas that commitments name. */
export async function insertAreas(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  commitments: readonly Commitment[],
): Promise<void> {
  const rows = commitments.flatMap(({ id, areas }) =>
    areas.map((area) => ({ commitment_id: id, party_id: party, area_id: area })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into commitment_area select * from
      jsonb_populate_recordset(null::commitment_area, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

/** Writes what now stands, as history. */
export async function insertChanges(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  commitments: readonly Commitment[],
  actor: string,
): Promise<void> {
  const rows = commitments.map(({ id, version, state, party: _party, ...content }) => ({
    commitment_id: id,
    party_id: party,
    version,
    state,
    content,
    changed_by: actor,
  }));
  await sql`
    insert into commitment_change (commitment_id, party_id, version, state, content, changed_by)
    select commitment_id, party_id, version, state, content, changed_by
    from jsonb_populate_recordset(null::commitment_change, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  );
}
