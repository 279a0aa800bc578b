import { sql } from 'kysely';
import { type AreaId, parseDivision } from '#domain/areas/area.ts';
import type { AreaLink, LinksOf } from '#domain/compass/co-membership.ts';
import { itself } from '#domain/compass/co-membership.ts';
import type { Turn } from '#domain/compass/turn-picture.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type PositionRow, positionsOfRun } from './queries.ts';

/** A run that landscapes are recognised from. */
export interface BaseRun {
  readonly id: string;
  readonly division_id: string;
  readonly year: number;
  readonly turn: Turn;
  readonly positions: readonly PositionRow[];
}

/**
 * The adopted run that a run of a division and year takes letters from: of those in force at its level the
 * nearest in years, one of the same division before any other, the earlier of two as near; of other divisions
 * only one that a crosswalk leads to or from. One statement.
 */
export async function selectBase(
  db: ReadHandle,
  {
    division,
    year,
    except,
  }: { readonly division: string; readonly year: number; readonly except: string },
): Promise<BaseRun | undefined> {
  const { level } = parseDivision(division);
  const { rows } = await sql<BaseRun>`
    with in_force as (
      select distinct on (q.division_id, q.year) q.id, q.division_id, q.year
      from compass_adoption n join compass_run q on q.id = n.run_id
      order by q.division_id, q.year, n.number desc)
    select r.id, r.division_id, r.year, r.turn, ${positionsOfRun} as positions
    from in_force f join compass_run r on r.id = f.id join division d on d.id = r.division_id
    where r.id <> ${except}::uuid and (r.division_id = ${division} or d.level = ${level} and d.level <> 'own'
      and exists (select from crosswalk c
        where (c.from_division_id, c.to_division_id) in ((r.division_id, ${division}), (${division}, r.division_id))))
    order by r.division_id <> ${division}, abs(r.year - ${year}), r.year, r.number desc
    limit 1`.execute(db);
  return rows[0];
}

/** The newest crosswalk between two divisions, in either direction, with where each area comes from. */
export interface DivisionLinks {
  /** Undefined for one and the same division, and where there is no crosswalk. */
  readonly crosswalk: string | undefined;
  /** Whether areas can be followed at all. */
  readonly known: boolean;
  readonly linksOf: LinksOf;
}

/**
 * Where the areas of a division were in another. Shares that a crosswalk does not know are taken as equal. One
 * statement, none for the same division.
 */
export async function selectLinks(
  db: ReadHandle,
  before: string,
  after: string,
): Promise<DivisionLinks> {
  if (before === after) return { crosswalk: undefined, known: true, linksOf: itself };
  const { rows } = await sql<{ id: string; area: AreaId; was: AreaId; share: number | null }>`
    with newest as (
      select c.id, c.from_division_id = ${before} as forward from crosswalk c
      where (c.from_division_id, c.to_division_id) in ((${before}, ${after}), (${after}, ${before}))
      order by c.from_division_id = ${before} desc, c.number desc limit 1)
    select n.id, case when n.forward then p.to_area_id else p.from_area_id end as area,
      case when n.forward then p.from_area_id else p.to_area_id end as was,
      case when n.forward then p.share_of_to else p.share_of_from end as share
    from newest n join crosswalk_part p on p.crosswalk_id = n.id
    order by 2, 3`.execute(db);
  const byArea = Map.groupBy(rows, (row) => row.area);
  const linksOf = (area: AreaId): readonly AreaLink[] => {
    const parts = byArea.get(area) ?? [];
    const isKnown = parts.every((part) => part.share !== null);
    return parts.map(({ was, share }) => ({
      area: was,
      share: isKnown ? share! : 1 / parts.length,
    }));
  };
  return { crosswalk: rows[0]?.id, known: rows.length > 0, linksOf };
}
