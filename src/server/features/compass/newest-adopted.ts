import { type RawBuilder, sql } from 'kysely';

/** SQL: id of the adopted run that is shown for a division when no year is asked for; null when there is none. */
export function newestAdopted(division: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`(select q.id from compass_adoption n join compass_run q on q.id = n.run_id
    where q.division_id = ${division} order by q.year desc, n.number desc limit 1)`;
}
