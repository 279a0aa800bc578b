import { sql } from 'kysely';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { KnownAreas } from '#domain/releases/read-area.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { PagedRows } from '../../http/tables/out-table.ts';
import type { CellRow, ReleaseRow } from './rows.ts';

const releaseColumns = sql`
  r.id, r.kind, r.publisher, r.source_table, r.licence, r.note, r.file_name, r.author, r.fetched_at,
  r.raw_hash, r.content_hash, r.program_version, r.publish_at, r.withdrawn_at, r.withdrawn_by,
  r.withdrawn_reason, r.cells, r.missing, r.indicators, r.periods, r.publish_at > now() as waiting`;

/** The releases that the handle may see, newest first. One statement. */
export async function selectReleases(db: ReadHandle): Promise<readonly ReleaseRow[]> {
  const { rows } = await sql<ReleaseRow>`
    select ${releaseColumns} from release r order by r.number desc`.execute(db);
  return rows;
}

/** One release that the handle may see. One statement. */
export async function selectRelease(db: ReadHandle, id: string): Promise<ReleaseRow | undefined> {
  const { rows } = await sql<ReleaseRow>`
    select ${releaseColumns} from release r where r.id = ${id}`.execute(db);
  return rows[0];
}

/** Cells read at a time: a fraction of the time that a statement is given. */
const cellsAtOnce = 20_000;

/**
 * The cells of a release in the order of area, indicator, period and group. One statement, and one more for
 * each 20,000 cells beyond the first, while they are read.
 */
export async function readReleaseCells(
  db: ReadHandle,
  { id, cells }: { readonly id: string; readonly cells: number },
): Promise<PagedRows<CellRow>> {
  const first = await selectReleaseCells(db, id, undefined);
  return { count: cells, first, rest: restOfCells(db, id, first) };
}

async function* restOfCells(
  db: ReadHandle,
  id: string,
  first: readonly CellRow[],
): AsyncGenerator<readonly CellRow[], void> {
  let page = first;
  while (page.length === cellsAtOnce) {
    page = await selectReleaseCells(db, id, page.at(-1));
    yield page;
  }
}

/** The cells of a release after one of them. One statement. */
async function selectReleaseCells(
  db: ReadHandle,
  id: string,
  after: CellRow | undefined,
): Promise<readonly CellRow[]> {
  const later =
    after === undefined
      ? sql`true`
      : sql`(o.area_id, o.indicator_id, o.period_id, o.sex, o.age) >
          (${after.area_id}, ${after.indicator_id}, ${after.period_id}, ${after.sex}, ${after.age})`;
  const { rows } = await sql<CellRow>`
    select o.area_id, a.name as area_name, o.indicator_id, o.period_id, o.sex, o.age, o.value, o.missing,
      o.count, o.denominator, o.low, o.high
    from observation o
    join area a on a.id = o.area_id
    where o.release_id = ${id} and ${later}
    order by o.area_id, o.indicator_id, o.period_id, o.sex, o.age
    limit ${cellsAtOnce}`.execute(db);
  return rows;
}

/** A release that stands, and whether everybody sees it already. */
export interface StandingRelease {
  readonly id: string;
  readonly isShown: boolean;
}

/**
 * The standing release that holds exactly these cells and of which nothing later has changed a cell:
 * loading them again would change nothing. Undefined when there is none. Cells are compared with those of
 * later releases only, and few releases are later and about the same.
 */
export async function selectStandingSame(
  db: ReadHandle,
  contentHash: string,
): Promise<StandingRelease | undefined> {
  const { rows } = await sql<{ id: string; is_shown: boolean }>`
    select r.id, r.publish_at <= now() as is_shown
    from release r
    where r.content_hash = ${contentHash} and r.withdrawn_at is null
      and not exists (
        select from release later
        where later.withdrawn_at is null
          and (later.publish_at, later.number) > (r.publish_at, r.number)
          and later.indicators && r.indicators and later.periods && r.periods
          and exists (
            select from observation own
            join observation other using (area_id, indicator_id, period_id, sex, age)
            where own.release_id = r.id and other.release_id = later.id
              and (own.value, own.missing, own.count, own.denominator, own.low, own.high)
                is distinct from
                (other.value, other.missing, other.count, other.denominator, other.low, other.high)))
    order by r.number desc
    limit 1`.execute(db);
  const row = rows[0];
  return row && { id: row.id, isShown: row.is_shown };
}

/** Areas that are loaded: codes by division, and names by id. One statement. */
export async function selectKnownAreas(
  db: ReadHandle,
): Promise<{ readonly codes: KnownAreas; readonly names: ReadonlyMap<string, string> }> {
  const rows = await db.selectFrom('area').select(['id', 'division_id', 'code', 'name']).execute();
  const codes = new Map<string, Set<string>>();
  for (const { division_id, code } of rows) {
    const known = codes.get(division_id);
    if (known === undefined) codes.set(division_id, new Set([code]));
    else known.add(code);
  }
  return { codes, names: new Map(rows.map((row) => [row.id, row.name])) };
}

/** Every indicator's documented definition. One statement. */
export async function selectIndicatorDefinitions(db: ReadHandle): Promise<readonly Indicator[]> {
  const rows = await db.selectFrom('indicator').select('definition').orderBy('id').execute();
  return rows.map((row) => row.definition as Indicator); // checked when it was stored
}
