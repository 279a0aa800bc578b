import type { Database, DatabaseConfig } from '../../database/connect.ts';
import { migrate } from '../../database/migrate.ts';
import type { Preparation } from '../../database/prepare-database.ts';
import { ensureRoles } from '../../database/roles.ts';
import { claimInstallation } from '../installation/commands.ts';
import { loadPractice, type PracticeChoice } from './load-practice.ts';
import { readDefinitions } from './read-catalogue.ts';

/**
 * Makes an opened database ready with an invented county instead of the real one; makes the county at the
 * first start only.
 *
 * @throws DomainError `installation/is-real` when the database holds a real county,
 *   `installation/other-practice` when it holds another invented one
 */
export function preparePractice(
  choice: PracticeChoice,
): (database: Database, config: DatabaseConfig) => Promise<Preparation> {
  return async (database, config) => {
    await ensureRoles(database.owner, config);
    const migrations = await migrate(database.owner);
    const definitions = readDefinitions();
    const { areas, seed } = choice;
    const { madeAt } = await claimInstallation(database, {
      kind: 'practice',
      name: definitions.catalogue.names.county,
      made: { areas, seed },
    });
    if (madeAt === undefined) {
      await loadPractice(database, choice, definitions);
      await database.owner.query('analyze');
    }
    return { migrations, files: [] };
  };
}
