import { type RawBuilder, sql } from 'kysely';
import type { ReadHandle } from '../../database/read-handle.ts';

/** SQL: a text that changes when the areas, their borders, indicators or other reference data do. */
export const referenceState: RawBuilder<string> = sql<string>`
  (select concat_ws('/', (select md5(string_agg(sha256, ',' order by path)) from reference_file),
    (select max(number) from outline_load), (select max(number) from crosswalk),
    (select count(*) from division)))`;

/** SQL: a text that changes when a run of the compass ends, is adopted or named, or somebody else's is loaded. */
export const compassState: RawBuilder<string> = sql<string>`
  (select concat_ws('/', (select concat(count(*), '/', max(ended_at)) from compass_run where ended_at is not null),
    (select max(number) from compass_adoption), (select max(number) from compass_name),
    (select max(number) from outside_compass)))`;

/** SQL: a text that changes when a party is renamed, leaves or returns, or a body or who sits in it changes. */
const partyState: RawBuilder<string> = sql<string>`
  (select concat_ws('/',
    (select concat(count(*), '.', count(*) filter (where from_date <= current_date)) from party_name),
    (select concat(count(*), '.', count(*) filter (where from_date <= current_date)) from party_standing),
    (select sum(version) from body), (select concat(count(*), '.', sum(version)) from seat)))`;

/**
 * SQL: a text that changes when anything that anybody may read does: a release that begins or ceases to
 * show, the rule in force, what sources have answered, the compass, the
 * reference data.
 */
export const dataState: RawBuilder<string> = sql<string>`
  (select concat_ws('|',
    (select md5(string_agg(id::text, ',' order by number)) from release
      where withdrawn_at is null and publish_at <= now()),
    (select concat(count(*), '/', max(version) filter (where valid_from <= current_date))
      from rule_version),
    (select concat(count(*), '/', max(ended_at)) from fetch_part where ended_at is not null),
    ${compassState}, ${partyState}, ${referenceState}))`;

/** The state of what anybody may read. One statement. */
export async function selectDataState(db: ReadHandle): Promise<string> {
  const { rows } = await sql<{ state: string }>`select ${dataState} as state`.execute(db);
  return rows[0]!.state;
}
