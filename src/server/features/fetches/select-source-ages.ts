import { type RawBuilder, sql } from 'kysely';
import type { DataAge } from '#contract/fetches.ts';
import { type ShownIndicator, type SourceAge, tellAge } from '#domain/fetches/tell-age.ts';

/** A source's age as the database tells it. */
export interface SourceAgeRow {
  readonly publisher: string;
  readonly indicators: readonly string[];
  readonly confirmed: string | null;
  readonly failed: string | null;
}

const day = (moment: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`to_char(${moment} at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`;

/** SQL: every source with the day it last answered, and the day it has failed since, as JSON. */
export const sourceAges: RawBuilder<unknown> = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('publisher', s.publisher, 'indicators', s.indicators,
      'confirmed', ${day(sql`s.confirmed`)},
      'failed', case when s.failed > coalesce(s.confirmed, '-infinity') then ${day(sql`s.failed`)} end)
      order by s.source_id), '[]')
   from (select source_id, publisher, indicators,
       max(ended_at) filter (where state in ('done', 'unchanged', 'dropped')) as confirmed,
       max(ended_at) filter (where state = 'failed') as failed
     from fetch_part group by source_id, publisher, indicators) s)`;

/** The age of what is shown, as the contract has it. */
export function dataAgeOf(
  shown: readonly ShownIndicator[],
  rows: readonly SourceAgeRow[],
  today: string,
): DataAge {
  const sources = rows.map(
    (row): SourceAge => ({
      ...row,
      confirmed: row.confirmed ?? undefined,
      failed: row.failed ?? undefined,
    }),
  );
  const { asOf, because } = tellAge(shown, sources, today);
  return { asOf: asOf ?? null, stale: because !== undefined, staleBecause: because ?? null };
}
