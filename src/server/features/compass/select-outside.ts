import { sql } from 'kysely';
import type { OutsideCompass, OutsideCompassAreas } from '#contract/compass.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Compasses that others have made, newest first, or one of them. One statement. */
export async function selectOutside(db: ReadHandle, only?: string): Promise<OutsideCompass[]> {
  const { rows } = await sql<Omit<OutsideCompass, 'loadedAt'> & { loadedAt: Date }>`
    select o.id, o.division_id as division, o.name, o.maker, o.year, o.note, o.author,
      o.loaded_at as "loadedAt",
      (select jsonb_agg(jsonb_build_object('name', c.name, 'areas', (select count(*)
         from outside_compass_area a where a.compass_id = o.id and a.class = c.place - 1)) order by c.place)
       from unnest(o.classes) with ordinality as c (name, place)) as classes
    from outside_compass o
    where ${only ?? null}::uuid is null or o.id = ${only ?? null}::uuid
    order by o.number desc`.execute(db);
  return rows.map((row) => ({ ...row, loadedAt: row.loadedAt.toISOString() }));
}

/** An area of an outside compass, and its landscape in the run it is set against. */
export type OutsideAreaRow = OutsideCompassAreas['areas'][number] & {
  readonly run: string | null;
  readonly landscape: number | null;
};

/**
 * Areas in the order of their ids with their classes, and their landscapes in a run: the one asked for, else the
 * adopted one of the division that is nearest in years. One statement.
 */
export async function selectOutsideAreas(
  db: ReadHandle,
  compass: string,
  run: string | undefined,
): Promise<readonly OutsideAreaRow[]> {
  const { rows } = await sql<OutsideAreaRow>`
    with against as (
      select coalesce(${run ?? null}::uuid, (
        select q.id from compass_adoption n join compass_run q on q.id = n.run_id
        join outside_compass o on o.id = ${compass}::uuid and o.division_id = q.division_id
        where n.number = (select max(m.number) from compass_adoption m join compass_run s on s.id = m.run_id
          where s.division_id = q.division_id and s.year = q.year)
        order by abs(q.year - o.year), q.year desc limit 1)) as id)
    select c.area_id as id, a.name, c.class, r.id as run, p.landscape
    from outside_compass_area c join area a on a.id = c.area_id
    cross join against r
    left join compass_area p on p.run_id = r.id and p.area_id = c.area_id
    where c.compass_id = ${compass}::uuid
    order by c.area_id collate "C"`.execute(db);
  return rows;
}
