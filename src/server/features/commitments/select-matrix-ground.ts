import { sql } from 'kysely';
import type { AlikeCommitments } from '#domain/commitments/alike-commitments.ts';
import type { NotRelevantStatement } from '#domain/commitments/not-relevant.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** What the matrix counts: promised commitments without their texts, those alike together, and what is said to be irrelevant. */
export interface MatrixGround {
  readonly commitments: readonly AlikeCommitments[];
  readonly declined: readonly Pick<NotRelevantStatement, 'party' | 'actionArea' | 'reason'>[];
}

/** All that the caller may see of who has promised what. One statement. */
export async function selectMatrixGround(db: ReadHandle): Promise<MatrixGround> {
  const { rows } = await sql<MatrixGround>`
    select
      (select coalesce(json_agg(alike), '[]') from (
         select party_id as party, state, action_area as "actionArea", also_under as "alsoUnder",
           target_groups as "targetGroups", extract(year from from_date)::integer as "firstYear",
           extract(year from to_date)::integer as "lastYear", count(*)
         from commitment where state not in ('draft', 'discontinued')
         group by 1, 2, 3, 4, 5, 6, 7) alike) as commitments,
      (select coalesce(jsonb_agg(jsonb_build_object('party', n.party_id, 'actionArea', n.action_area,
         'reason', n.reason)), '[]')
       from (select distinct on (party_id, action_area) * from not_relevant_statement
         order by party_id, action_area, number desc) n
       where n.reason is not null) as declined`.execute(db);
  return rows[0]!;
}
