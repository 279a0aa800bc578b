import { sql } from 'kysely';
import { type NoticeList, noticeQuery } from '#contract/fetches.ts';
import { paths } from '#contract/paths.ts';
import { parseAreaId } from '#domain/areas/area.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';

/** Notices told at once. */
const mostNotices = 50;

/** Polisens notiser: as the police published them, with how near the place is known. */
export const noticeRoutes: Feature = (app, { database }) => {
  const list = describeRoute('listNotices', 'public', {
    querystring: noticeQuery,
    response: { 200: refTo('NoticeList') },
  });
  app.get(paths.notices, { schema: list }, async (request, reply): Promise<NoticeList> => {
    reply.header('cache-control', 'no-store');
    const { area, municipality } = request.query;
    const places = [
      ...(area === undefined ? [] : [parseAreaId(area)]),
      ...(municipality === undefined ? [] : [`municipality:${municipality}`]),
    ];
    return selectNotices(database.public, places);
  });
};

interface NoticeRow {
  readonly id: number;
  readonly published_at: Date;
  readonly happened_at: string | null;
  readonly type: string;
  readonly areas: NoticeList['notices'][number]['areas'];
  readonly precision: NoticeList['notices'][number]['precision'];
  readonly url: string | null;
}

/**
 * The newest notices that may lie in one of the places, or in something inside it; all without places. Two
 * statements.
 */
async function selectNotices(db: ReadHandle, places: readonly string[]): Promise<NoticeList> {
  const [{ rows }, ages] = await Promise.all([
    sql<NoticeRow>`
      with wanted as (
        select id from unnest(${[...places]}::text[]) as id
        union select area_id from area_nesting where parent_id = any(${[...places]}))
      select n.id, n.published_at, n.happened_at, n.type, n.precision, n.url,
        (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name), '[]')
          from area a where a.id = any(n.areas)) as areas
      from police_notice n
      where ${places.length === 0} or n.areas && array(select id from wanted)
      order by n.published_at desc, n.id desc limit ${mostNotices}`.execute(db),
    sql<{ as_of: Date | null }>`
      select max(fetched_at) as as_of from fetch_part
      where source_id = 'police-notices' and state in ('done', 'unchanged')`.execute(db),
  ]);
  return {
    publisher: 'Polismyndigheten',
    asOf: ages.rows[0]?.as_of?.toISOString() ?? null,
    notices: rows.map((row) => ({
      id: Number(row.id),
      publishedAt: row.published_at.toISOString(),
      happenedAt: row.happened_at,
      type: row.type,
      areas: row.areas,
      precision: row.precision,
      url: row.url,
    })),
  };
}
