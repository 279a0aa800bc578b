import { sql } from 'kysely';
import type { ReadHandle } from '../../database/read-handle.ts';

/** The reference files the database holds: hash by path. */
export async function selectReferenceFiles(db: ReadHandle): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ path: string; sha256: string }>`
    select path, sha256 from reference_file`.execute(db);
  return new Map(rows.map((row) => [row.path, row.sha256]));
}
