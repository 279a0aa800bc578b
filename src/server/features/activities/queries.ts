import { sql } from 'kysely';
import type { Activity } from '#domain/activities/activity.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type ActivityRow, activityOf } from './rows.ts';

/** The activities that the caller may see, in the order of party and first day. One statement. */
export async function selectActivities(db: ReadHandle): Promise<readonly Activity[]> {
  const { rows } = await sql<ActivityRow>`
    select c.*, a.areas
    from activity c
    left join (select activity_id, array_agg(area_id order by area_id) as areas from activity_area
      group by activity_id) a on a.activity_id = c.id
    order by c.party_id, c.from_date nulls last, c.id`.execute(db);
  return rows.map(activityOf);
}
