import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import type { SeriesBreak } from '#domain/breaks/series-break.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { newestAdopted } from '../compass/newest-adopted.ts';

/** What an effect is read from that anybody may read. */
export interface EffectGround {
  readonly indicator: Indicator;
  readonly breaks: readonly SeriesBreak[];
  /** Areas of the division, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Adopted run of the compass; null when the division has none. */
  readonly run: string | null;
  /** Values of the indicator: area, period, value. */
  readonly cells: readonly (readonly [AreaId, string, number])[];
  /** Newest inhabitants by area. */
  readonly populations: Readonly<Record<string, number>>;
}

/** One statement; undefined for no such indicator. */
export async function selectEffectGround(
  db: ReadHandle,
  indicator: string,
  division: string,
): Promise<EffectGround | undefined> {
  const { rows } = await sql<EffectGround>`
    select i.definition as indicator,
      (select coalesce(jsonb_agg(b.definition order by b.position), '[]') from series_break b) as breaks,
      (select coalesce(jsonb_object_agg(a.id, a.name), '{}') from area a where a.division_id = ${division}) as names,
      ${newestAdopted(sql`${division}`)} as run,
      (select coalesce(jsonb_agg(jsonb_build_array(o.area_id, o.period_id, o.value)), '[]')
       from shown_observation o join area a on a.id = o.area_id and a.division_id = ${division}
       where o.indicator_id = i.id and o.sex = 'total' and o.age = 'total' and o.value is not null) as cells,
      (select coalesce(jsonb_object_agg(n.area_id, n.value), '{}') from (
         select distinct on (o.area_id) o.area_id, o.value from shown_observation o
         join area a on a.id = o.area_id and a.division_id = ${division}
         join period p on p.id = o.period_id
         where o.indicator_id = 'population' and o.sex = 'total' and o.age = 'total' and o.value is not null
         order by o.area_id, p.end_date desc) n) as populations
    from indicator i where i.id = ${indicator}`.execute(db);
  return rows[0];
}
