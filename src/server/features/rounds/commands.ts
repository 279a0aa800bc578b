import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { LinkCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Answer } from '#domain/rounds/answer.ts';
import type { Round } from '#domain/rounds/round.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { type AnswerRow, answerOf, type GroupReportRow } from './rows.ts';

/** Opens a round that asks the parties. */
export async function insertRound(
  tx: WriteTransaction,
  round: Omit<Round, 'id' | 'closed'>,
  parties: readonly string[],
  actor: string,
): Promise<string> {
  const id = randomUUID();
  const { year, plan, opens, deadline } = round;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('round')
    .values({
      id,
      year,
      plan_id: plan,
      opens,
      deadline,
      opened_by: actor,
      closed_at: null,
      closed_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // Two at once: the index lets one round be open.
  if (numInsertedOrUpdatedRows === 0n) throw new DomainError('round/already-open', { year });
  await sql`
    insert into round_party (round_id, party_id) select ${id}, unnest(${[...parties]}::text[])`.execute(
    tx,
  );
  await appendLogEntry(tx, {
    actor,
    role: 'coordinator',
    action: 'round/opened',
    objectKind: 'round',
    objectId: id,
    data: { year, plan, opens, deadline, parties: parties.length },
    party: null,
  });
  return id;
}

/** Closes a round: no more answers, and its links are dead. */
export async function closeRound(
  tx: WriteTransaction,
  round: Round,
  actor: string,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('round')
    .set({ closed_at: now, closed_by: actor })
    .where('id', '=', round.id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new DomainError('round/closed', { year: round.year });
  await sql`
    update personal_link set revoked_at = ${now}
    where scope = 'answer-round' and object_id = ${round.id} and revoked_at is null`.execute(tx);
  await appendLogEntry(tx, {
    actor,
    role: 'coordinator',
    action: 'round/closed',
    objectKind: 'round',
    objectId: round.id,
    data: { year: round.year },
    party: null,
  });
}

/**
 * Saves an answer that began from the version before; undefined when another saving came between. The first
 * thing that a party saves is when it began.
 */
export async function upsertAnswer(
  tx: WriteTransaction,
  round: string,
  party: AuthorizedPartyId,
  answer: Answer,
  { name }: LinkCaller,
  now: Date,
): Promise<Answer | undefined> {
  const { commitment, standing, words, done, seen, needed, version } = answer;
  const { rows } = await sql<AnswerRow>`
    insert into answer (round_id, party_id, commitment_id, standing, words, done, seen, needed, version, changed_at,
      changed_by)
    values (${round}, ${party}, ${commitment}, ${standing ?? null}, ${words}, ${done}, ${seen}, ${needed},
      ${version}, ${now}, ${name})
    on conflict (round_id, party_id, commitment_id) do update set standing = excluded.standing,
      words = excluded.words, done = excluded.done, seen = excluded.seen, needed = excluded.needed,
      version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where answer.version = excluded.version - 1
    returning party_id, commitment_id, standing, words, done, seen, needed, version`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  await sql`
    update round_party set begun_at = ${now}
    where round_id = ${round} and party_id = ${party} and begun_at is null`.execute(tx);
  await appendLogEntry(tx, {
    actor: name,
    role: 'link',
    action: 'answer/saved',
    objectKind: 'answer',
    objectId: commitment,
    data: { round, version },
    party,
  });
  return answerOf(row);
}

/** Sends in; the day of the first time stands. */
export async function submitAnswers(
  tx: WriteTransaction,
  round: Round,
  party: AuthorizedPartyId,
  { name }: LinkCaller,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('round_party')
    .set({ submitted_at: now, begun_at: sql`coalesce(begun_at, ${now})` })
    .where('round_id', '=', round.id)
    .where('party_id', '=', party)
    .where('submitted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await appendLogEntry(tx, {
    actor: name,
    role: 'link',
    action: 'answer/submitted',
    objectKind: 'round',
    objectId: round.id,
    data: { year: round.year },
    party,
  });
}

/** Begins a group's report; tells its id. */
export async function insertGroupReport(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  draft: { readonly body: string; readonly title: string; readonly content: string },
  actor: string,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('group_report')
    .values({
      id,
      body_id: draft.body,
      party_id: party,
      title: draft.title,
      content: draft.content,
      changed_by: actor,
      submitted_at: null,
      submitted_by: null,
    })
    .execute();
  return id;
}

/** Other words, or that it is handed in to the body that its own reports to on that day. */
export type GroupReportChange = { readonly title: string; readonly content: string } | 'submitted';

/** Changes a group's report from the version that was read; false when another has changed it. */
export async function updateGroupReport(
  tx: WriteTransaction,
  { id, version }: Pick<GroupReportRow, 'id' | 'version'>,
  change: GroupReportChange,
  by: { readonly party: AuthorizedPartyId; readonly name: string; readonly at: Date },
): Promise<boolean> {
  const values =
    change === 'submitted'
      ? {
          submitted_at: by.at,
          submitted_by: by.name,
          // Reporting lines change; whom it was handed in to does not.
          handed_to: sql<string | null>`(
            select definition ->> 'reportsTo' from body where id = group_report.body_id)`,
        }
      : change;
  const { numUpdatedRows } = await tx
    .updateTable('group_report')
    .set({ ...values, version: version + 1, changed_by: by.name, changed_at: by.at })
    .where('id', '=', id)
    .where('party_id', '=', by.party)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
