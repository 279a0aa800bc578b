import { type RawBuilder, sql } from 'kysely';

/**
 * SQL: for each indicator the newest period in which any area of a division has a value for both sexes and
 * all ages, as rows of `indicator_id` and `period_id`.
 */
export function newestPeriods(division: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  (select distinct on (c.indicator_id) c.indicator_id, c.period_id
   from shown_coverage c join period p on p.id = c.period_id
   where c.division_id = ${division} and c.sex = 'total' and c.age = 'total' and c."values" > 0
   order by c.indicator_id, p.end_date desc, c.period_id)`;
}
