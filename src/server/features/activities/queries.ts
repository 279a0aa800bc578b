import { sql } from 'kysely';
import type { Activity, ActivityContent } from '#domain/activities/activity.ts';
import type { ListAnswers, ListMapping } from '#domain/activities/list-mapping.ts';
import type { ActivityGround } from '#domain/activities/propose-activity.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import { type ActivityRow, activityOf } from './rows.ts';

/** What is asked for; what is left out does not narrow. Whose may be seen is row-level security's. */
export interface ActivityFilter {
  readonly ids?: readonly string[];
  readonly party?: string;
}

/** The activities that the caller may see, in the order of party and first day. One statement. */
export async function selectActivities(
  db: ReadHandle,
  { ids, party }: ActivityFilter = {},
): Promise<readonly Activity[]> {
  const { rows } = await sql<ActivityRow>`
    select c.*, a.areas
    from activity c
    left join (select activity_id, array_agg(area_id order by area_id) as areas from activity_area
      group by activity_id) a on a.activity_id = c.id
    where (${ids === undefined}::boolean or c.id = any(${[...(ids ?? [])]}::uuid[]))
      and (${party ?? null}::text is null or c.party_id = ${party ?? null})
    order by c.party_id, c.from_date nulls last, c.id`.execute(db);
  return rows.map(activityOf);
}

/** How a party's own list was read the last time; undefined before the first. One statement. */
export async function selectListReading(
  db: ReadHandle,
  party: string,
): Promise<{ readonly mapping: ListMapping; readonly answers: ListAnswers } | undefined> {
  const row = await db
    .selectFrom('activity_list_reading')
    .select(['mapping', 'answers'])
    .where('party_id', '=', party)
    .executeTakeFirst();
  // Written by this program only, as it was tried.
  return row && { mapping: row.mapping as ListMapping, answers: row.answers as ListAnswers };
}

/** What activities are tried against: the plan in force, areas that are known, whether the party stands. */
export async function selectActivityGround(
  db: ReadHandle,
  party: string,
  contents: readonly ActivityContent[],
  day: string,
): Promise<ActivityGround> {
  const plan = await selectPlanInForce(db, day);
  const named = [...new Set(contents.flatMap(({ areas }) => areas))];
  const { rows } = await sql<{ readonly areas: string[] | null; readonly withdrawn: boolean }>`
    select (select array_agg(id) from area where id = any(${named}::text[])) as areas,
      coalesce((select withdrawn from party_standing where party_id = ${party} and from_date <= ${day}
        order by from_date desc, number desc limit 1), false) as withdrawn`.execute(db);
  return {
    plan,
    areas: new Set(rows[0]?.areas ?? []),
    withdrawn: rows[0]?.withdrawn ?? false,
  };
}
