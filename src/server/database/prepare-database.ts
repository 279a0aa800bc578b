import { claimInstallation } from '../features/installation/commands.ts';
import { loadReferenceData } from '../features/reference/load-reference-data.ts';
import { readCountyName } from '../features/reference/reference-files.ts';
import type { Database, DatabaseConfig } from './connect.ts';
import { migrate } from './migrate.ts';
import { ensureRoles } from './roles.ts';

/** What a start had to do before the database was ready. */
export type Preparation = {
  readonly migrations: readonly string[];
  /** Reference files that were new or changed. */
  readonly files: readonly string[];
};

/**
 * Makes an opened database ready for use: roles, schema, reference data.
 *
 * @throws DomainError `installation/is-practice` when it holds an invented county
 */
export async function prepareDatabase(
  database: Database,
  config: DatabaseConfig,
): Promise<Preparation> {
  await ensureRoles(database.owner, config);
  const migrations = await migrate(database.owner);
  const name = readCountyName();
  await claimInstallation(database, { kind: 'real', name, made: undefined });
  const { files } = await loadReferenceData(database);
  // Without statistics of its tables PostgreSQL reads them whole: an area takes 80 ms instead of 15.
  if (files.length > 0) await database.owner.query('analyze');
  return { migrations, files };
}
