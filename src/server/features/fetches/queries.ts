import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { FetchScheduleText } from '#contract/fetches.ts';
import type { AreaId } from '#domain/areas/area.ts';
import type { Measured, Observation } from '#domain/indicators/observation.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type FigureRow, measuredOf } from '../indicators/figure-rows.ts';
import type { PartRow, RunRow } from './rows.ts';

/** The one lock that a run holds from its beginning to its end. */
export const runLock = 161803398;

const runColumns = sql`
  r.id, r.county, r.started_by, r.author, r.state, r.cancel_asked, r.planned_at, r.started_at, r.ended_at,
  not exists (select from pg_locks l where l.locktype = 'advisory' and l.objid = ${runLock}
    and l.database = (select oid from pg_database where datname = current_database())) as "nobodyRuns"`;

/** The newest runs, or one of them. One statement. */
export async function selectRuns(
  db: ReadHandle,
  {
    only,
    county,
    most,
  }: { readonly only?: string; readonly county?: string; readonly most: number },
): Promise<readonly RunRow[]> {
  const { rows } = await sql<RunRow>`
    select ${runColumns} from fetch_run r
    where (${only ?? null}::uuid is null or r.id = ${only ?? null}::uuid)
      and (${county ?? null}::text is null or r.county = ${county ?? null})
    order by r.number desc limit ${most}`.execute(db);
  return rows;
}

/** The parts of runs in order, with the answers that have come. One statement. */
export async function selectParts(
  db: ReadHandle,
  runs: readonly string[],
): Promise<readonly PartRow[]> {
  const { rows } = await sql<PartRow>`
    select p.run_id, p.source_id, p.publisher, p.state, p.expected_cells, p.expected_calls, p.cells,
      p.release_id, p.error, p.error_data, p.judgement, p.fetched_at, p.started_at, p.ended_at,
      p.decided_by,
      (select count(*) from raw_answer a where a.run_id = p.run_id and a.source_id = p.source_id
        and a.stored_at >= p.started_at) as answers
    from fetch_part p
    where p.run_id = any(${[...runs]}::uuid[])
    order by p.run_id, p.position`.execute(db);
  return rows;
}

/** What a plan is made against, and the county's name where it is loaded. One statement. */
export async function selectPlanGround(
  db: ReadHandle,
  county: string,
): Promise<{
  readonly areas: readonly AreaId[];
  readonly divisions: ReadonlySet<string>;
  readonly name: string | undefined;
}> {
  const { rows } = await sql<{ areas: AreaId[]; divisions: string[]; name: string | null }>`
    select coalesce((select jsonb_agg(id) from area), '[]') as areas,
      coalesce((select jsonb_agg(id) from division), '[]') as divisions,
      (select name from area where id = ${`county:${county}`}) as name`.execute(db);
  const { areas, divisions, name } = rows[0]!;
  return { areas, divisions: new Set(divisions), name: name ?? undefined };
}

/** The country, the county and everything inside it. One statement. */
export async function selectAreasOf(db: ReadHandle, county: string): Promise<ReadonlySet<AreaId>> {
  const { rows } = await sql<{ id: AreaId }>`
    select id from area
    where id in ('country:SE', ${`county:${county}`}) or municipality_code like ${`${county}%`}
      or division_id = 'municipality' and code like ${`${county}%`}`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** What shows for some indicators: in these areas and periods, and the country in every period. One statement. */
export async function selectShownFor(
  db: ReadHandle,
  { indicators, periods, areas }: Record<'indicators' | 'periods' | 'areas', readonly string[]>,
): Promise<ReadonlyMap<string, Measured>> {
  const { rows } = await sql<FigureRow & { key: string }>`
    select concat_ws('|', o.indicator_id, o.area_id, o.period_id, o.sex, o.age) as key, o.period_id,
      o.release_id, o.value, o.missing, o.count, o.denominator, o.low, o.high
    from shown_observation o
    where o.indicator_id = any(${[...indicators]})
      and (o.period_id = any(${[...periods]}) and o.area_id = any(${[...areas]})
        or o.area_id = 'country:SE')`.execute(db);
  return new Map(rows.map((row) => [row.key, measuredOf(row)]));
}

/** The answer a run has had to a question since a moment. One statement. */
export async function selectRawAnswer(
  db: ReadHandle,
  {
    run,
    question,
    since,
  }: { readonly run: string; readonly question: string; readonly since: Date },
): Promise<
  | {
      readonly source: string;
      readonly url: string;
      readonly asked: string | undefined;
      readonly bytes: Uint8Array;
      readonly sha256: string;
      readonly fetchedAt: Date;
    }
  | undefined
> {
  const { rows } = await sql<{
    source: string;
    url: string;
    asked: string | null;
    packed: Buffer;
    sha256: string;
    fetched_at: Date;
  }>`
    select source, url, asked, packed, sha256, fetched_at from raw_answer
    where run_id = ${run} and question_hash = ${question} and stored_at >= ${since}
    order by stored_at desc limit 1`.execute(db);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { source, url, asked, sha256, fetched_at: fetchedAt } = row;
  return {
    source,
    url,
    asked: asked ?? undefined,
    bytes: gunzipSync(row.packed),
    sha256,
    fetchedAt,
  };
}

/** The cells of a held part. One statement. */
export async function selectHeld(
  db: ReadHandle,
  run: string,
  source: string,
): Promise<readonly Observation[] | undefined> {
  const { rows } = await sql<{ held: Buffer | null }>`
    select held from fetch_part
    where run_id = ${run} and source_id = ${source} and state = 'held'`.execute(db);
  const held = rows[0]?.held;
  if (!held) return undefined;
  return JSON.parse(gunzipSync(held).toString('utf8')) as Observation[]; // as this program wrote them
}

/** Raw answers of a part since it began, in order. One statement. */
export async function selectRawOf(
  db: ReadHandle,
  run: string,
  source: string,
): Promise<readonly Uint8Array[]> {
  const { rows } = await sql<{ packed: Buffer }>`
    select a.packed from raw_answer a
    join fetch_part p on p.run_id = a.run_id and p.source_id = a.source_id
    where a.run_id = ${run} and a.source_id = ${source} and a.stored_at >= p.started_at
    order by a.stored_at, a.question_hash`.execute(db);
  return rows.map((row) => gunzipSync(row.packed));
}

/**
 * The schedule; until somebody has set one it is off, for the county last fetched, else for the one with the
 * most areas. One statement.
 */
export async function selectSchedule(db: ReadHandle): Promise<FetchScheduleText> {
  const { rows } = await sql<FetchScheduleText>`
    select coalesce(s.is_on, false) as "isOn", coalesce(s.day, 1) as day, coalesce(s.hour, 5) as hour,
      s.set_by as "setBy", coalesce(s.county,
        (select county from fetch_run order by number desc limit 1),
        (select a.code from area a where a.division_id = 'county'
          order by (select count(*) from area i where i.municipality_code like a.code || '%') desc, a.code
          limit 1), '') as county
    from (select 1) one left join fetch_schedule s on true`.execute(db);
  return rows[0]!;
}
