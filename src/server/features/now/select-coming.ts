import { sql } from 'kysely';
import type { ComingText } from '#contract/now.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** So far ahead is told, and so many things at most. */
const days = 120;
const most = 5;

/** What has a day in the time to come, the nearest first. One statement. */
export async function selectComing(db: ReadHandle, today: string): Promise<readonly ComingText[]> {
  const { rows } = await sql<ComingText>`
    with coming as (
      select 'round-opens' as kind, id::text as object, year::text as name, opens as day
      from round where closed_at is null
      union all
      select 'round-deadline', id::text, year::text, deadline from round where closed_at is null
      union all
      select 'document-ends', id, definition->>'title', (definition->>'validTo')::date
      from governing_document where definition->>'validTo' is not null)
    select kind, object, name, day::text as day from coming
    where day between ${today}::date and ${today}::date + ${days}::integer
    order by day, kind, object limit ${most}`.execute(db);
  return rows;
}
