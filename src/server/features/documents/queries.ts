import { sql } from 'kysely';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type DocumentRow, documentOf, type StoredDocument } from './rows.ts';

/** The governing documents in their order. One statement. */
export async function selectDocuments(db: ReadHandle): Promise<readonly StoredDocument[]> {
  const { rows } = await sql<DocumentRow>`
    select id, definition, version from governing_document order by position, id`.execute(db);
  return rows.map(documentOf);
}
