import type { Installation } from '#domain/installation/installation.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { installationOfRow } from './rows.ts';

/** What the database holds; undefined before its first start. One statement. */
export async function selectInstallation(db: ReadHandle): Promise<Installation | undefined> {
  const row = await db.selectFrom('installation').selectAll().executeTakeFirst();
  return row && installationOfRow(row);
}
