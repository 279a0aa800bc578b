import type { CountyProposalText } from '#contract/needs.ts';
import type { Need } from '#domain/needs/need.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { needOf } from './rows.ts';

/** The needs that the caller may see and that stand. One statement. */
export async function selectNeeds(db: ReadHandle): Promise<readonly Need[]> {
  const rows = await db
    .selectFrom('need')
    .selectAll()
    .where('withdrawn_on', 'is', null)
    .orderBy('party_id')
    .orderBy('id')
    .execute();
  return rows.map(needOf);
}

/** The proposals that the caller may see, newest first. One statement. */
export async function selectProposals(db: ReadHandle): Promise<readonly CountyProposalText[]> {
  const rows = await db
    .selectFrom('county_proposal')
    .selectAll()
    .orderBy('kept_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    party: row.party_id,
    title: row.title,
    body: row.body,
    needs: row.content as CountyProposalText['needs'], // written by `keepProposal` only
    keptOn: row.kept_on,
    keptBy: row.kept_by,
  }));
}
