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

/** An area's way through the adopted runs of its division. */
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
    with in_force as (
      select distinct on (q.year) q.id, q.year
      from compass_adoption n join compass_run q on q.id = n.run_id
      where q.division_id = split_part(${area}, ':', 1)
      order by q.year, n.number desc),
    path as (
      select r.id as run, r.year, r.checksum, r.recipe,
        jsonb_build_object('variables', r.result -> 'variables', 'landscapes', r.result -> 'landscapes') as result,
        ${positionsOfRun} as positions, c.landscape, c.second, c.share, c.width, c.firmness, o.missing
      from in_force f join compass_run r on r.id = f.id
      left join compass_area c on c.run_id = r.id and c.area_id = ${area}
      left join compass_left_out o on o.run_id = r.id and o.area_id = ${area})
    select (select id from area where id = ${area}) as area, ${compassState} as state,
      (select coalesce(jsonb_agg(i.definition), '[]') from indicator i where i.id in (
        select v ->> 'indicator' from path p, jsonb_array_elements(p.recipe -> 'variables') v)) as indicators,
      (select coalesce(jsonb_agg(to_jsonb(p) order by p.year), '[]') from path p) as rows`.execute(
    db,
  );
  return rows[0]!;
}
