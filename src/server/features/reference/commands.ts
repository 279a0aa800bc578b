import { sql } from 'kysely';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import type { DivisionRow } from './read-areas.ts';
import type { ReferenceFile } from './reference-files.ts';

/** Stores divisions; what is said of them follows the file. */
export async function storeDivisions(
  tx: WriteTransaction,
  divisions: readonly DivisionRow[],
): Promise<void> {
  await sql`
    insert into division (id, level, vintage, name_sv, name_en, publisher, licence, source, reference_date)
    select id, level, vintage, name_sv, name_en, publisher, licence, source, reference_date
    from jsonb_populate_recordset(null::division, ${JSON.stringify(divisions)}::jsonb)
    on conflict (id) do update set name_sv = excluded.name_sv, name_en = excluded.name_en,
      publisher = excluded.publisher, licence = excluded.licence, source = excluded.source,
      reference_date = excluded.reference_date`.execute(tx);
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

/** Stores parties, policy areas or breaks in the order of their file. */
export async function storeInOrder(
  tx: WriteTransaction,
  table: 'party' | 'policy_area' | 'series_break' | 'method',
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
