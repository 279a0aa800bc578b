import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AppDatabase } from '../../../database/read-handle.ts';
import { inWriteTransaction } from '../../../database/write-transaction.ts';

/** What differs between made promises; the rest is the same in all. */
export interface Promised {
  readonly party: string;
  readonly what: string;
  readonly state?: string;
  readonly actionArea?: string;
  readonly jointActivity?: string;
  readonly areas?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly indicator?: string;
}

/** Writes promises for tests, as the program itself; their ids in order. */
export async function insertPromises(
  database: AppDatabase,
  promised: readonly Promised[],
): Promise<readonly string[]> {
  const made = promised.map((one) => ({ id: randomUUID(), ...one }));
  await inWriteTransaction(
    database,
    { party: undefined, actor: 'test', roles: ['system'] },
    async (tx) => {
      const rows = made.map((one) => ({
        id: one.id,
        party_id: one.party,
        version: 1,
        state: one.state ?? 'ongoing',
        action_area: one.actionArea ?? 'safe-environments',
        also_under: [],
        joint_activity: one.jointActivity ?? null,
        what: one.what,
        whole_county: one.areas === undefined,
        from_date: one.from ?? '2026-01-01',
        to_date: one.to ?? '2026-12-31',
        target_groups: ['children'],
        kind: 'new',
        contact_role: 'Samordnare',
        seen_by: 'Närvaron i skolan stiger.',
        indicator_id: one.indicator ?? null,
        tags: { prevention: [], determinants: [], rights: {}, costShares: {} },
        changed_at: 'now',
        changed_by: 'test',
      }));
      await sql`
        insert into commitment select * from jsonb_populate_recordset(null::commitment,
          ${JSON.stringify(rows)}::jsonb)`.execute(tx);
      const areas = made.flatMap(({ id, party, areas: named = [] }) =>
        named.map((area) => ({ commitment_id: id, party_id: party, area_id: area })),
      );
      await sql`
        insert into commitment_area select * from jsonb_populate_recordset(null::commitment_area,
          ${JSON.stringify(areas)}::jsonb)`.execute(tx);
    },
  );
  return made.map(({ id }) => id);
}
