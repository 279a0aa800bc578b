import { sql } from 'kysely';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { NotRelevantStatement } from '#domain/commitments/not-relevant.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** What the matrix counts: promised commitments without their texts, and what is said to be irrelevant. */
export interface MatrixGround {
  readonly commitments: readonly MatrixCommitment[];
  readonly declined: readonly Pick<NotRelevantStatement, 'party' | 'actionArea' | 'reason'>[];
}

export type MatrixCommitment = Pick<
  Commitment,
  'id' | 'party' | 'state' | 'actionArea' | 'alsoUnder' | 'targetGroups' | 'from' | 'to'
>;

/** All that the caller may see of who has promised what. One statement. */
export async function selectMatrixGround(db: ReadHandle): Promise<MatrixGround> {
  const { rows } = await sql<MatrixGround>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'party', c.party_id, 'state', c.state,
         'actionArea', c.action_area, 'alsoUnder', c.also_under, 'targetGroups', c.target_groups,
         'from', c.from_date, 'to', c.to_date)), '[]')
       from commitment c where c.state not in ('draft', 'discontinued')) as commitments,
      (select coalesce(jsonb_agg(jsonb_build_object('party', n.party_id, 'actionArea', n.action_area,
         'reason', n.reason)), '[]')
       from (select distinct on (party_id, action_area) * from not_relevant_statement
         order by party_id, action_area, number desc) n
       where n.reason is not null) as declined`.execute(db);
  return rows[0]!;
}
