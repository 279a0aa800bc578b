import { sql } from 'kysely';
import type { CompassRecipeText } from '#contract/compass.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { compassState } from '../reference/data-state.ts';
import { type PositionRow, positionsOfRun } from './queries.ts';
import type { StoredResult } from './rows.ts';

/** An adopted run, and where the area is in it; nulls where it is not. */
export interface PathRow {
  readonly run: string;
  /** Whether the run is of the area's own division; else the area stands for where most of it was. */
  readonly own: boolean;
  readonly year: number;
  readonly checksum: string;
  readonly recipe: CompassRecipeText;
  readonly result: Pick<StoredResult, 'variables' | 'landscapes'>;
  readonly positions: readonly PositionRow[];
  readonly landscape: number | null;
  readonly second: number | null;
  readonly share: number | null;
  readonly width: number | null;
  readonly firmness: 'core' | 'edge' | 'either' | null;
  /** Positions of the variables that the area lacks. */
  readonly missing: number[] | null;
}

/** An area's way through the adopted runs of its division, and of those that crosswalks lead to where it has none. */
export interface AreaPath {
  readonly area: string | null;
  readonly state: string;
  readonly indicators: readonly Indicator[];
  /** Oldest first. */
  readonly rows: readonly PathRow[];
}

/** One statement. */
export async function selectPath(db: ReadHandle, area: string): Promise<AreaPath> {
  const { rows } = await sql<AreaPath>`
    with place as (select id, division_id as division from area where id = ${area}),
    -- Whose areas stand for it: itself, and in other divisions the one with the largest share.
    known as (
      select division, id as area from place
      union all
      (select distinct on (c.division) c.division, c.area from place a cross join lateral (
        select k.from_division_id as division, p.from_area_id as area, p.share_of_to as share, k.number
        from crosswalk_part p join crosswalk k on k.id = p.crosswalk_id where p.to_area_id = a.id
        union all
        select k.to_division_id, p.to_area_id, p.share_of_from, k.number
        from crosswalk_part p join crosswalk k on k.id = p.crosswalk_id where p.from_area_id = a.id) c
      order by 1, c.number desc, c.share desc nulls last, 2)),
    in_force as (
      select distinct on (q.division_id, q.year) q.id, q.year, q.division_id = a.division as own, k.area
      from place a cross join known k join compass_run q on q.division_id = k.division
      join compass_adoption n on n.run_id = q.id
      order by q.division_id, q.year, n.number desc),
    chosen as (select distinct on (year) * from in_force order by year, own desc, id),
    path as (
      select r.id as run, f.own, r.year, r.checksum, r.recipe,
        jsonb_build_object('variables', r.result -> 'variables', 'landscapes', r.result -> 'landscapes') as result,
        ${positionsOfRun} as positions, c.landscape, c.second, c.share, c.width, c.firmness, o.missing
      from chosen f join compass_run r on r.id = f.id
      left join compass_area c on c.run_id = r.id and c.area_id = f.area
      left join compass_left_out o on o.run_id = r.id and o.area_id = f.area)
    select (select id from place) as area, ${compassState} as state,
      (select coalesce(jsonb_agg(i.definition), '[]') from indicator i where i.id in (
        select v ->> 'indicator' from path p, jsonb_array_elements(p.recipe -> 'variables') v)) as indicators,
      (select coalesce(jsonb_agg(to_jsonb(p) order by p.year), '[]') from path p) as rows`.execute(
    db,
  );
  return rows[0]!;
}
