import { type RawBuilder, sql } from 'kysely';

/** SQL: the newest population that shows, by area; `which` is a condition on `o.area_id`. */
export function newestPopulation(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  (select distinct on (o.area_id) o.area_id, o.value
   from shown_observation o join period p on p.id = o.period_id
   where ${which} and o.indicator_id = 'population' and o.sex = 'total' and o.age = 'total'
     and o.value is not null
   order by o.area_id, p.end_date desc)`;
}
