import type { Party } from '#domain/parties/party.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** The parties in their order. One statement. */
export async function selectParties(db: ReadHandle): Promise<readonly Party[]> {
  const rows = await db.selectFrom('party').select('definition').orderBy('position').execute();
  return rows.map((row) => row.definition as Party); // written from the checked file only
}
