import type { PolicyArea } from '#domain/policy-areas/policy-area.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** The policy areas in their order. One statement. */
export async function selectPolicyAreas(db: ReadHandle): Promise<readonly PolicyArea[]> {
  const rows = await db
    .selectFrom('policy_area')
    .select('definition')
    .orderBy('position')
    .execute();
  return rows.map((row) => row.definition as PolicyArea); // written from the checked file only
}
