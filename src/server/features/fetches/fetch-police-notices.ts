import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Gazetteer, Notice } from '#domain/notices/notice.ts';
import type { AppDatabase, ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import type { Fetching, SourceClient } from '../../sources/client/source-client.ts';
import { fetchNotices } from '../../sources/notices/fetch-notices.ts';
import type { PartOutcome } from './commands.ts';

/**
 * Hämta polisens notiser: the newest of the county, placed in areas. What the police have taken down since stays
 * out of sight there, not here: the link then leads nowhere, and the list shows the newest only.
 *
 * @throws DomainError `source/…`, `fetch/no-known-area`
 */
export async function fetchPoliceNotices(
  client: SourceClient,
  database: AppDatabase,
  county: string,
  fetching: Fetching,
): Promise<Pick<PartOutcome, 'state' | 'cells'>> {
  const gazetteer = await selectGazetteer(database.read, county);
  if (gazetteer === undefined) {
    throw new DomainError('fetch/no-known-area', { table: `county:${county}` });
  }
  const notices = await fetchNotices(client, gazetteer, fetching);
  const added = await storeNotices(database, county, notices);
  return { state: added > 0 ? 'done' : 'unchanged', cells: notices.length };
}

/** The places of a county by name; undefined when the county is not loaded. One statement. */
async function selectGazetteer(db: ReadHandle, county: string): Promise<Gazetteer | undefined> {
  const { rows } = await sql<{ id: AreaId; name: string; municipality_code: string | null }>`
    select id, name, municipality_code from area
    where id = ${`county:${county}`} or division_id in ('municipality', 'regso2025')
      and code like ${`${county}%`}
    order by id`.execute(db);
  const named = (division: string) => rows.filter((row) => row.id.startsWith(`${division}:`));
  const own = named('county')[0];
  if (own === undefined) return undefined;
  return {
    county: own,
    municipalities: named('municipality'),
    smallAreas: named('regso2025').map(({ id, name, municipality_code }) => ({
      id,
      name,
      municipality: `municipality:${municipality_code}` as AreaId, // a RegSO lies in one
    })),
  };
}

/** Stores notices, new or placed anew; how many changed anything. */
async function storeNotices(
  database: AppDatabase,
  county: string,
  notices: readonly Notice[],
): Promise<number> {
  const rows = notices.map((one) => ({
    id: one.id,
    published_at: one.publishedAt,
    happened_at: one.occurredAt ?? null,
    type: one.type,
    areas: one.place.areas,
    precision: one.place.precision,
    url: one.url ?? null,
  }));
  return inWriteTransaction(database, { party: undefined, actor: 'samsyn' }, async (tx) => {
    const { rows: changed } = await sql<{ id: number }>`
      insert into police_notice (id, published_at, happened_at, type, county, areas, precision, url)
      select id, published_at, happened_at, type, ${county},
        array(select jsonb_array_elements_text(areas)), precision, url
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id bigint, published_at timestamptz,
        happened_at text, type text, areas jsonb, precision text, url text)
      on conflict (id) do update set areas = excluded.areas, precision = excluded.precision,
        county = excluded.county, url = excluded.url
      where (police_notice.areas, police_notice.precision, police_notice.county, police_notice.url)
        is distinct from (excluded.areas, excluded.precision, excluded.county, excluded.url)
      returning id`.execute(tx);
    return changed.length;
  });
}
