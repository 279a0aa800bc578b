import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { Activity, ActivityContent } from '#domain/activities/activity.ts';
import { contentOfActivity } from '#domain/activities/flatten-activity.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Writes new activities of a party, in three statements. */
export async function insertActivities(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  contents: readonly ActivityContent[],
  actor: string,
): Promise<readonly Activity[]> {
  const made = contents.map((content) => ({ ...content, id: randomUUID(), party, version: 1 }));
  await insertStandingActivities(tx, made, actor);
  return made;
}

/** Writes activities as they are, with their ids. */
export async function insertStandingActivities(
  tx: WriteTransaction,
  activities: readonly Activity[],
  actor: string,
): Promise<void> {
  if (activities.length === 0) return;
  await unlessTaken(async () => {
    await sql`
      insert into activity select * from
        jsonb_populate_recordset(null::activity, ${JSON.stringify(rowsOf(activities, actor))}::jsonb)`.execute(
      tx,
    );
  });
  await insertAreas(tx, activities);
  await insertChanges(tx, activities, actor);
}

/**
 * Writes many changed activities of a party, each from the version it began from.
 *
 * @throws DomainError `http/changed-meanwhile` when another change came between, `activity/reference-taken`
 */
export async function updateActivities(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  changed: readonly Activity[],
  actor: string,
): Promise<readonly Activity[]> {
  if (changed.length === 0) return [];
  const affected = await unlessTaken(async () => {
    const { numAffectedRows } = await sql`
      update activity c set (what, whole_county, from_date, to_date, target_groups, kind, action_area, reference,
        version, changed_at, changed_by) = (n.what, n.whole_county, n.from_date, n.to_date, n.target_groups, n.kind,
        n.action_area, n.reference, n.version + 1, now(), n.changed_by)
      from jsonb_populate_recordset(null::activity, ${JSON.stringify(rowsOf(changed, actor))}::jsonb) n
      where c.id = n.id and c.party_id = ${party} and c.version = n.version`.execute(tx);
    return numAffectedRows;
  });
  if (affected !== BigInt(changed.length)) {
    throw new DomainError('http/changed-meanwhile', { standing: null });
  }
  const written = changed.map((one) => ({ ...one, version: one.version + 1 }));
  const ids = changed.map(({ id }) => id);
  await tx.deleteFrom('activity_area').where('activity_id', 'in', ids).execute();
  await insertAreas(tx, written);
  await insertChanges(tx, written, actor);
  return written;
}

/** Removes an activity that is still the version that was seen; false when it is not. */
export async function deleteActivity(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  id: string,
  version: number,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('activity')
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('version', '=', version)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Remembers how a party's own list was read, for the next one. */
export async function rememberListReading(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { mapping, answers }: { readonly mapping: object; readonly answers: object },
  actor: string,
): Promise<void> {
  await sql`
    insert into activity_list_reading (party_id, mapping, answers, changed_by)
    values (${party}, ${JSON.stringify(mapping)}::jsonb, ${JSON.stringify(answers)}::jsonb, ${actor})
    on conflict (party_id) do update set mapping = excluded.mapping, answers = excluded.answers,
      changed_at = now(), changed_by = excluded.changed_by`.execute(tx);
}

function rowsOf(
  activities: readonly Activity[],
  actor: string,
): readonly Readonly<Record<string, unknown>>[] {
  return activities.map((one) => ({
    id: one.id,
    party_id: one.party,
    version: one.version,
    what: one.what,
    whole_county: one.wholeCounty,
    from_date: one.from ?? null,
    to_date: one.to ?? null,
    target_groups: one.targetGroups,
    kind: one.kind ?? null,
    action_area: one.actionArea ?? null,
    reference: one.reference ?? null,
    changed_at: 'now',
    changed_by: actor,
  }));
}

async function insertAreas(tx: WriteTransaction, activities: readonly Activity[]): Promise<void> {
  const rows = activities.flatMap(({ id, party, areas }) =>
    areas.map((area) => ({ activity_id: id, party_id: party, area_id: area })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into activity_area select * from
      jsonb_populate_recordset(null::activity_area, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

async function insertChanges(
  tx: WriteTransaction,
  activities: readonly Activity[],
  actor: string,
): Promise<void> {
  const rows = activities.map((activity) => ({
    activity_id: activity.id,
    party_id: activity.party,
    version: activity.version,
    content: contentOfActivity(activity),
    changed_by: actor,
  }));
  await sql`
    insert into activity_change (activity_id, party_id, version, content, changed_by)
    select activity_id, party_id, version, content, changed_by
    from jsonb_populate_recordset(null::activity_change, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  );
}

/** The party's own number stands once; the database is the judge when two write it at once. */
async function unlessTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  return work().catch((error: unknown) => {
    const { constraint, detail = '' } = error as { constraint?: string; detail?: string };
    if (constraint !== 'activity_reference') throw error;
    const reference = /=\([^,]*, (.*)\) /.exec(detail)?.[1] ?? '';
    throw new DomainError('activity/reference-taken', { reference });
  });
}
