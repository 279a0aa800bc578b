import { type RawBuilder, sql } from 'kysely';
import type { Answer } from '#domain/rounds/answer.ts';
import type { Round } from '#domain/rounds/round.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import {
  type AnswerRow,
  answerOf,
  type GroupReportRow,
  type RoundPartyRow,
  type RoundRow,
  roundOf,
} from './rows.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A moment as the Swedish day it was. */
const dayOf = (column: string): RawBuilder<unknown> =>
  sql`(${sql.ref(column)} at time zone 'Europe/Stockholm')::date::text`;

const roundColumns: RawBuilder<unknown> = sql`
  r.id, r.year, r.plan_id, r.opens::text, r.deadline::text, ${dayOf('r.closed_at')} as closed`;

/** The rounds that the caller may see, newest first. One statement. */
export async function selectRounds(db: ReadHandle): Promise<readonly Round[]> {
  const { rows } = await sql<RoundRow>`
    select ${roundColumns} from round r order by r.opens desc, r.id`.execute(db);
  return rows.map(roundOf);
}

/** A round with the parties that are asked; undefined when there is none for the caller. One statement. */
export async function selectRound(
  db: ReadHandle,
  id: string,
): Promise<{ readonly round: Round; readonly parties: readonly RoundPartyRow[] } | undefined> {
  if (!uuid.test(id)) return undefined;
  const { rows } = await sql<RoundRow & { readonly parties: readonly RoundPartyRow[] }>`
    select ${roundColumns}, (
      select coalesce(jsonb_agg(jsonb_build_object('party_id', a.party_id, 'name', p.definition -> 'name',
        'begun', ${dayOf('a.begun_at')}, 'submitted', ${dayOf('a.submitted_at')},
        'shares', may_see(a.party_id, 'answer'), 'tells', may_see(a.party_id, 'commitment')) order by p.position), '[]')
      from round_party a join party p on p.id = a.party_id where a.round_id = r.id) as parties
    from round r where r.id = ${id}::uuid`.execute(db);
  const [row] = rows;
  return row && { round: roundOf(row), parties: row.parties };
}

/** The answers in a round that the caller may see. One statement. */
export async function selectAnswers(
  db: ReadHandle,
  round: string,
  party?: string,
): Promise<readonly Answer[]> {
  const { rows } = await sql<AnswerRow>`
    select party_id, commitment_id, standing, words, done, seen, needed, version from answer
    where round_id = ${round}::uuid and (${party ?? null}::text is null or party_id = ${party ?? null})
    order by party_id, commitment_id`.execute(db);
  return rows.map(answerOf);
}

/** Names of areas by id. One statement. */
export async function selectAreaNames(
  db: ReadHandle,
  areas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from area where id = any(${[...areas]}::text[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What works of the links to answer a round, by party. One statement. */
export async function selectRoundLinks(
  db: ReadHandle,
  round: string,
  now: Date,
): Promise<
  ReadonlyMap<
    string,
    { readonly holder: string; readonly expires: string; readonly used: string | null }
  >
> {
  const { rows } = await sql<{
    party_id: string;
    holder: string;
    expires: string;
    used: string | null;
  }>`
    select party_id, holder, ${dayOf('expires_at')} as expires, ${dayOf('used_at')} as used from personal_link
    where scope = 'answer-round' and object_id = ${round} and revoked_at is null and expires_at > ${now}
    order by created_at`.execute(db);
  return new Map(rows.map(({ party_id, ...link }) => [party_id, link]));
}

/** What bodies report upwards, as far as the caller may see, newest first. One statement. */
export async function selectGroupReports(
  db: ReadHandle,
  only?: string,
): Promise<readonly GroupReportRow[]> {
  if (only !== undefined && !uuid.test(only)) return [];
  const { rows } = await sql<GroupReportRow>`
    select g.id, g.body_id, b.definition -> 'name' as body_name, g.party_id, g.title, g.content, g.version,
      ${dayOf('g.submitted_at')} as submitted, g.submitted_by
    from group_report g join body b on b.id = g.body_id
    where ${only ?? null}::uuid is null or g.id = ${only ?? null}::uuid
    order by g.submitted_at desc nulls first, g.changed_at desc, g.id`.execute(db);
  return rows;
}
