import type { Method } from '#domain/methods/method.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** The register of methods in its order. One statement. */
export async function selectMethods(db: ReadHandle): Promise<readonly Method[]> {
  const rows = await db.selectFrom('method').select('definition').orderBy('position').execute();
  return rows.map((row) => row.definition as Method); // written from the checked files only
}
