import { sql } from 'kysely';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import type { GeometryRow, NeighbourRow } from './measure-outlines.ts';
import type { AreaRow } from './rows.ts';

/** Stores areas and what they lie in, in place of what was said of them. */
export async function storeAreas(tx: WriteTransaction, areas: readonly AreaRow[]): Promise<void> {
  await sql`
    insert into area (id, division_id, code, name, municipality_code)
    select id, division_id, code, name, municipality_code
    from jsonb_populate_recordset(null::area, ${JSON.stringify(areas)}::jsonb)
    on conflict (id) do update set name = excluded.name, municipality_code = excluded.municipality_code
    `.execute(tx);
  const nesting = areas.flatMap((area) =>
    area.parents.map((parent, i) => ({ area_id: area.id, parent_id: parent, distance: i + 1 })),
  );
  await sql`delete from area_nesting where area_id = any(${areas.map((area) => area.id)})`.execute(
    tx,
  );
  await sql`
    insert into area_nesting (area_id, parent_id, distance)
    select area_id, parent_id, distance
    from jsonb_populate_recordset(null::area_nesting, ${JSON.stringify(nesting)}::jsonb)`.execute(
    tx,
  );
}

/** Where borders were read, and the load they came with; undefined for those of the program. */
export interface OutlineOrigin {
  readonly source: string;
  readonly load: string | undefined;
}

/** Stores borders, in place of those that stood there. */
export async function storeOutlines(
  tx: WriteTransaction,
  geometries: readonly GeometryRow[],
  { source, load }: OutlineOrigin,
): Promise<void> {
  await sql`
    insert into area_geometry (area_id, geometry, area_km2, label_longitude, label_latitude, source,
      outline_load_id)
    select area_id, geometry, area_km2, label_longitude, label_latitude, ${source}, ${load ?? null}::uuid
    from jsonb_populate_recordset(null::area_geometry, ${JSON.stringify(geometries)}::jsonb)
    on conflict (area_id) do update set geometry = excluded.geometry, area_km2 = excluded.area_km2,
      label_longitude = excluded.label_longitude, label_latitude = excluded.label_latitude,
      source = excluded.source, outline_load_id = excluded.outline_load_id`.execute(tx);
}

/** Stores who borders on whom in a division, in place of what stood there. */
export async function replaceNeighbours(
  tx: WriteTransaction,
  division: string,
  neighbours: readonly NeighbourRow[],
): Promise<void> {
  await sql`delete from area_neighbour where area_id in (
    select id from area where division_id = ${division})`.execute(tx);
  await sql`
    insert into area_neighbour (area_id, neighbour_id, kind, shared_metres)
    select area_id, neighbour_id, kind, shared_metres
    from jsonb_populate_recordset(null::area_neighbour, ${JSON.stringify(neighbours)}::jsonb)`.execute(
    tx,
  );
}

/** A load of borders, and the file exactly as it came. */
export interface NewOutlineLoad {
  readonly id: string;
  readonly division: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly source: string;
  readonly author: string;
  readonly areas: number;
  readonly raw: Uint8Array;
}

/** Notes a load of borders; the map is remembered until there is a newer one. */
export async function insertOutlineLoad(tx: WriteTransaction, load: NewOutlineLoad): Promise<void> {
  await sql`
    insert into outline_load (id, division_id, file_name, raw_hash, source, author, areas, raw)
    values (${load.id}, ${load.division}, ${load.fileName}, ${load.fileHash}, ${load.source},
      ${load.author}, ${load.areas}, ${Buffer.from(load.raw)})`.execute(tx);
}

/** Lets one load of borders at a time decide what it changes; released with the transaction. */
export async function lockOutlines(tx: WriteTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(314159265)`.execute(tx);
}
