import { loadReferenceData } from '../features/reference/load-reference-data.ts';
import type { Database, DatabaseConfig } from './connect.ts';
import { migrate } from './migrate.ts';
import { ensureRoles } from './roles.ts';

/**
 * Makes an opened database ready for use: roles, schema, and the reference data that it does not hold
 * yet. Returns the migrations applied.
 */
export async function prepareDatabase(
  database: Database,
  config: DatabaseConfig,
): Promise<string[]> {
  await ensureRoles(database.owner, config);
  const applied = await migrate(database.owner);
  await loadReferenceData(database);
  return applied;
}
