import { type RawBuilder, sql } from 'kysely';
import type { CompassRun } from '#contract/compass.ts';
import type { Turn } from '#domain/compass/turn-picture.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { RunRow, StoredResult } from './rows.ts';

/** Of the two numbers of a lock: that it is a run's. The other is the number of the run. */
export const runLocks = 1_618_033;

/** SQL: whether the program that works on run `r` is gone: it held the run's lock. */
export const isOrphaned: RawBuilder<boolean> = sql<boolean>`
  (r.state in ('waiting', 'running') and not exists (select from pg_locks l
    where l.locktype = 'advisory' and l.classid = ${runLocks}::oid and l.objid = r.number::oid
      and l.database = (select oid from pg_database where datname = current_database())))`;

const runColumns = sql`
  r.id, r.number, r.division_id, r.year, r.recipe, r.progress, r.author, r.note, r.program_version,
  r.ordered_at, r.ended_at, r.checksum, r.areas, r.left_out,
  case when ${isOrphaned} then 'failed' else r.state end as state,
  case when ${isOrphaned} then 'error.compass/interrupted' else r.doing end as doing,
  (select jsonb_build_object('at', a.adopted_at, 'by', a.adopted_by, 'reason', a.reason)
   from compass_adoption a where a.number = ${adoptionInForce()} and a.run_id = r.id) as adopted`;

/** SQL: number of the adoption in force for the division and year of run `r`. */
function adoptionInForce(): RawBuilder<number> {
  return sql<number>`(select max(n.number) from compass_adoption n join compass_run q on q.id = n.run_id
    where q.division_id = r.division_id and q.year = r.year)`;
}

/** Runs, newest first. One statement. */
export async function selectRuns(db: ReadHandle, most: number): Promise<readonly RunRow[]> {
  const { rows } = await sql<RunRow>`
    select ${runColumns} from compass_run r order by r.number desc limit ${most}`.execute(db);
  return rows;
}

/** Which landscape a position of a run is. */
export interface PositionRow {
  readonly position: number;
  readonly landscape: string;
  /** Order of its letter. */
  readonly number: number;
  readonly name: string | null;
  readonly origin: CompassRun['landscapes'][number]['origin'];
  readonly from: CompassRun['landscapes'][number]['from'];
}

/** A run with everything but its areas. */
export interface WholeRunRow extends RunRow {
  readonly engine: string | null;
  readonly result: StoredResult | null;
  readonly turn: Turn | null;
  readonly gone: CompassRun['gone'] | null;
  readonly before: CompassRun['before'];
  readonly positions: readonly PositionRow[];
  readonly indicators: readonly Indicator[];
  /** Names of the typical areas. */
  readonly typical: Readonly<Record<string, string>>;
  /** Releases it used that do not show any more. */
  readonly withdrawn: readonly string[];
}

/** SQL: the newest name of the landscape whose id is given; null when it has none. */
export const nameOfLandscape = (landscape: RawBuilder<unknown>): RawBuilder<string | null> => sql`
  (select n.name from compass_name n where n.landscape_id = ${landscape} order by n.number desc limit 1)`;

/** SQL: the positions of run `r`, in order, as JSON. */
export const positionsOfRun: RawBuilder<readonly PositionRow[]> = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('position', p.position, 'landscape', l.id, 'number', l.number,
     'name', ${nameOfLandscape(sql`l.id`)}, 'origin', p.origin, 'from', p.came_from) order by p.position), '[]')
   from compass_position p join compass_landscape l on l.id = p.landscape_id where p.run_id = r.id)`;

/** One statement. */
export async function selectRun(db: ReadHandle, run: string): Promise<WholeRunRow | undefined> {
  return (await selectWholeRuns(db, [run]))[0];
}

/** Those of some runs that exist, in no order. One statement. */
export async function selectWholeRuns(
  db: ReadHandle,
  runs: readonly string[],
): Promise<readonly WholeRunRow[]> {
  const { rows } = await sql<WholeRunRow>`
    select ${runColumns}, r.engine, r.result, r.turn, r.gone, ${positionsOfRun} as positions,
      (select jsonb_build_object('run', b.id, 'year', b.year) from compass_run b
       where b.id = r.before_run_id) as before,
      (select coalesce(jsonb_agg(i.definition), '[]') from indicator i
       where i.id in (select v ->> 'indicator' from jsonb_array_elements(r.recipe -> 'variables') v)) as indicators,
      (select coalesce(jsonb_object_agg(a.id, a.name), '{}') from area a
       where a.id in (select jsonb_path_query(r.result, '$.landscapes[*].typical[*]') #>> '{}')) as typical,
      array(select u.id::text from unnest(r.releases) as u (id)
        where not exists (select from release s where s.id = u.id and s.withdrawn_at is null)
        order by 1) as withdrawn
    from compass_run r where r.id = any(${[...runs]}::uuid[])`.execute(db);
  return rows;
}

/** An area of a run as it is stored. */
export interface RunAreaRow {
  readonly run: string;
  readonly id: string;
  readonly name: string;
  readonly landscape: number;
  readonly second: number;
  readonly width: number;
  readonly share: number;
  readonly firmness: 'core' | 'edge' | 'either';
  readonly x: number;
  readonly y: number;
  readonly people: number | null;
  readonly values: number[];
}

/** A run's areas in the order of their ids. One statement. */
export async function selectRunAreas(db: ReadHandle, run: string): Promise<readonly RunAreaRow[]> {
  return selectAreasOfRuns(db, [run]);
}

/** The areas of some runs in the order of their ids. One statement. */
export async function selectAreasOfRuns(
  db: ReadHandle,
  runs: readonly string[],
): Promise<readonly RunAreaRow[]> {
  const { rows } = await sql<RunAreaRow>`
    select c.run_id as run, c.area_id as id, a.name, c.landscape, c.second, c.width, c.share, c.firmness, c.x, c.y, c.people,
      c."values"
    from compass_area c join area a on a.id = c.area_id
    where c.run_id = any(${[...runs]}::uuid[]) order by c.area_id collate "C"`.execute(db);
  return rows;
}

/** An area that a run has no landscape for. */
export interface LeftOutRow {
  readonly id: string;
  readonly name: string;
  readonly missing: number[];
}

/** Those without a landscape, in the order of their ids. One statement. */
export async function selectLeftOut(db: ReadHandle, run: string): Promise<readonly LeftOutRow[]> {
  const { rows } = await sql<LeftOutRow>`
    select c.area_id as id, a.name, c.missing from compass_left_out c join area a on a.id = c.area_id
    where c.run_id = ${run}::uuid order by c.area_id collate "C"`.execute(db);
  return rows;
}
