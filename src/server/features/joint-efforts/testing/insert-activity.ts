import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../../database/testing/test-database.ts';

/** An activity in a party's list, for tests of what is compared. */
export interface MadeActivity {
  readonly party: string;
  readonly what: string;
  readonly areas: readonly string[];
  readonly targetGroups?: readonly string[];
}

/** Puts an activity of the autumn of 2026 in a party's list, as the database's owner. */
export async function insertActivity(
  database: TestDatabase,
  { party, what, areas, targetGroups = ['children'] }: MadeActivity,
): Promise<string> {
  const id = randomUUID();
  await database.owner.query(
    `insert into activity (id, party_id, version, what, whole_county, from_date, to_date, target_groups, changed_by)
     values ($1, $2, 1, $3, false, '2026-09-01', '2026-12-31', $4, 'Prov')`,
    [id, party, what, targetGroups],
  );
  for (const area of areas) {
    await database.owner.query('insert into activity_area values ($1, $2, $3)', [id, party, area]);
  }
  return id;
}
