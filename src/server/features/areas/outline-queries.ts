import { sql } from 'kysely';
import { type AreaId, type DivisionId, parseDivision } from '#domain/areas/area.ts';
import type { LoadedArea } from '#domain/areas/area-outline.ts';
import { type LargerArea, regsoDivisionOf } from '#domain/areas/place-area.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { SoundOutline } from './measure-outlines.ts';
import { mapGeometry, toSweref } from './project-coordinates.ts';

const parentsOf = sql`
  (select coalesce(jsonb_agg(n.parent_id order by n.distance), '[]') from area_nesting n
   where n.area_id = a.id)`;

/** A division's areas with their borders in degrees (WGS 84), or without. One statement. */
export async function selectLoadedAreas(
  db: ReadHandle,
  division: DivisionId,
): Promise<readonly LoadedArea[]> {
  const { rows } = await sql<Omit<LoadedArea, 'geometry'> & { geometry: AreaGeometry | null }>`
    select a.id, a.code, a.name, ${parentsOf} as parents, g.geometry
    from area a left join area_geometry g on g.area_id = a.id
    where a.division_id = ${division}`.execute(db);
  return rows.map((row) => ({ ...row, geometry: row.geometry ?? undefined }));
}

/** Every area that a division's areas can lie in, by id. One statement. */
export async function selectLargerAreas(
  db: ReadHandle,
  division: DivisionId,
): Promise<ReadonlyMap<AreaId, LargerArea>> {
  const regso = regsoDivisionOf(parseDivision(division).vintage);
  const { rows } = await sql<LargerArea & { id: AreaId }>`
    select id, code, name from area
    where division_id in ('municipality', 'county', 'country', ${regso})`.execute(db);
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

/** A division's borders that people have loaded. One statement. */
export async function selectLoadedOutlines(
  db: ReadHandle,
  division: DivisionId,
): Promise<readonly SoundOutline[]> {
  const { rows } = await sql<{ id: string; geometry: AreaGeometry }>`
    select a.id, g.geometry
    from area a join area_geometry g on g.area_id = a.id
    where a.division_id = ${division} and g.outline_load_id is not null`.execute(db);
  return rows.map(({ id, geometry }) => ({
    id,
    degrees: geometry,
    metres: mapGeometry(geometry, toSweref),
  }));
}

/** Areas right inside others, by what is called after them. One statement. */
export async function selectAreasInside(
  db: ReadHandle,
  parents: readonly AreaId[],
): Promise<
  readonly { readonly id: AreaId; readonly code: string; readonly parent_name: string }[]
> {
  const { rows } = await sql<{ id: AreaId; code: string; parent_name: string }>`
    select a.id, a.code, p.name as parent_name
    from area_nesting n join area a on a.id = n.area_id join area p on p.id = n.parent_id
    where n.parent_id = any(${[...parents]}) and n.distance = 1`.execute(db);
  return rows;
}
