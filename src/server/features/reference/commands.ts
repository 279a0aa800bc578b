import { sql } from 'kysely';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import type { AreaRow, DivisionRow } from './read-areas.ts';
import type { GeometryRow, NeighbourRow } from './read-outlines.ts';
import type { ReferenceFile } from './reference-files.ts';

/** Stores divisions, areas and what lies in what; names and parents follow the files. */
export async function storeAreas(
  tx: WriteTransaction,
  divisions: readonly DivisionRow[],
  areas: readonly AreaRow[],
): Promise<void> {
  await sql`
    insert into division (id, level, vintage, name_sv, name_en, publisher, licence, source, reference_date)
    select id, level, vintage, name_sv, name_en, publisher, licence, source, reference_date
    from jsonb_populate_recordset(null::division, ${JSON.stringify(divisions)}::jsonb)
    on conflict (id) do update set name_sv = excluded.name_sv, name_en = excluded.name_en,
      publisher = excluded.publisher, licence = excluded.licence, source = excluded.source,
      reference_date = excluded.reference_date`.execute(tx);
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

/** Stores borders and who borders on whom, in place of what stood there. */
export async function storeOutlines(
  tx: WriteTransaction,
  geometries: readonly GeometryRow[],
  neighbours: readonly NeighbourRow[],
): Promise<void> {
  await sql`
    insert into area_geometry (area_id, geometry, area_km2, label_longitude, label_latitude, source)
    select area_id, geometry, area_km2, label_longitude, label_latitude, source
    from jsonb_populate_recordset(null::area_geometry, ${JSON.stringify(geometries)}::jsonb)
    on conflict (area_id) do update set geometry = excluded.geometry, area_km2 = excluded.area_km2,
      label_longitude = excluded.label_longitude, label_latitude = excluded.label_latitude,
      source = excluded.source`.execute(tx);
  await sql`delete from area_neighbour where area_id = any(${geometries.map((row) => row.area_id)})`.execute(
    tx,
  );
  await sql`
    insert into area_neighbour (area_id, neighbour_id, kind, shared_metres)
    select area_id, neighbour_id, kind, shared_metres
    from jsonb_populate_recordset(null::area_neighbour, ${JSON.stringify(neighbours)}::jsonb)`.execute(
    tx,
  );
}

/** Stores indicator definitions; figures keep pointing at the same ids. */
export async function storeIndicators(
  tx: WriteTransaction,
  indicators: readonly Indicator[],
): Promise<void> {
  const rows = indicators.map((indicator) => ({ id: indicator.id, definition: indicator }));
  await sql`
    insert into indicator (id, definition)
    select id, definition from jsonb_populate_recordset(null::indicator, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set definition = excluded.definition`.execute(tx);
}

/** Stores parties or policy areas in the order of their file. */
export async function storeInOrder(
  tx: WriteTransaction,
  table: 'party' | 'policy_area',
  entries: readonly { readonly id: string }[],
): Promise<void> {
  const rows = entries.map((entry, i) => ({ id: entry.id, position: i + 1, definition: entry }));
  await sql`
    insert into ${sql.table(table)} (id, position, definition)
    select id, position, definition
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set position = excluded.position, definition = excluded.definition
    `.execute(tx);
}

/** Notes that files have been read in, so that the next start need not. */
export async function rememberFiles(
  tx: WriteTransaction,
  files: readonly ReferenceFile[],
): Promise<void> {
  const rows = files.map(({ path, sha256 }) => ({ path, sha256 }));
  await sql`
    insert into reference_file (path, sha256)
    select path, sha256
    from jsonb_populate_recordset(null::reference_file, ${JSON.stringify(rows)}::jsonb)
    on conflict (path) do update set sha256 = excluded.sha256, loaded_at = now()`.execute(tx);
}
