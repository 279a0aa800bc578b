import type { Database, DatabaseConfig } from './connect.ts';
import { migrate } from './migrate.ts';
import { ensureRoles } from './roles.ts';

/** Makes an opened database ready for use: roles, then schema. Returns the migrations applied. */
export async function prepareDatabase(
  database: Database,
  config: DatabaseConfig,
): Promise<string[]> {
  await ensureRoles(database.owner, config);
  return migrate(database.owner);
}
