import { sql } from 'kysely';
import type { NewsText } from '#contract/now.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Names of each kind that are told, and measures of a release; the rest is a number. */
const mostNamed = 3;

interface NewsRow {
  readonly kind: NewsText['kind'];
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly count: number;
}

/**
 * What has come since a day that the one who asks may see, by kind, the newest few by name. Row-level
 * security leaves out what is not shared. What the own party has done is no news to it. One statement.
 */
export async function selectNews(db: ReadHandle, since: string): Promise<readonly NewsText[]> {
  const { rows } = await sql<NewsRow>`
    with found as (
      select 'commitment' as kind, c.id::text, c.what as name, min(h.changed_at) as at
      from commitment c join commitment_change h on h.commitment_id = c.id and h.state = 'submitted'
      where c.state <> 'draft' and c.party_id is distinct from asking_party()
      group by c.id, c.what
      union all
      select 'plan-version', v.id, v.content->'title'->>'sv', v.valid_from
      from agreement_version v where v.state = 'adopted' and v.valid_from <= current_date
      union all
      select 'report', a.id::text, a.year::text, a.frozen_at
      from annual_report a where a.frozen_at is not null
      union all
      select 'release', r.id::text, r.publisher || coalesce(': ' || measures.names, ''),
        greatest(r.publish_at, r.created_at)
      from release r left join lateral (
        select string_agg(name, ', ' order by name) as names from (
          select distinct i.definition->'name'->>'sv' as name
          from release_coverage c join indicator i on i.id = c.indicator_id
          where c.release_id = r.id order by 1 limit ${mostNamed}) few) measures on true
      where r.withdrawn_at is null and r.publish_at <= now()
        and greatest(r.publish_at, r.created_at) >= ${since}::date),
    ranked as (
      select kind, id, name, (at at time zone 'Europe/Stockholm')::date::text as day,
        count(*) over (partition by kind) as count,
        row_number() over (partition by kind order by at desc, id) as rank
      from found where at >= ${since}::date)
    select kind, id, name, day, count from ranked where rank <= ${mostNamed} order by kind, rank`.execute(
    db,
  );
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return {
      kind,
      count: own[0]!.count,
      newest: own.map(({ id, name, day }) => ({ id, name, day })),
    };
  });
}
