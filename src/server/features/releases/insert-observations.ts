import { sql } from 'kysely';
import { DomainError } from '#domain/domain-error.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { periodKey } from '#domain/time/period.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';

/** Rows a statement: large enough that the round trips do not count, small enough for memory. */
const rowsAtOnce = 20_000;

/**
 * Refuses observations of areas or indicators that are not there: the database has no foreign keys for it.
 * Neither is ever taken away, so what is there now stays.
 *
 * @throws DomainError `release/unknown-area`, `release/unknown-indicator` with the first
 */
export async function refuseUnknown(
  tx: WriteTransaction,
  file: string,
  areas: readonly string[],
  indicators: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ area: string | null; indicator: string | null }>`
    select
      (select min(id) from unnest(${[...areas]}::text[]) as given (id)
        where not exists (select from area where area.id = given.id)) as area,
      (select min(id) from unnest(${[...indicators]}::text[]) as given (id)
        where not exists (select from indicator where indicator.id = given.id)) as indicator`.execute(
    tx,
  );
  const { area, indicator } = rows[0]!;
  if (area !== null) {
    const division = area.slice(0, area.indexOf(':'));
    throw new DomainError('release/unknown-area', { place: file, value: area, division });
  }
  if (indicator !== null) {
    throw new DomainError('release/unknown-indicator', { place: file, value: indicator });
  }
}

/** The periods that observations speak of, where they are not known yet. */
export async function insertPeriods(
  tx: WriteTransaction,
  observations: readonly Observation[],
): Promise<void> {
  const periods = new Map(observations.map(({ period }) => [periodKey(period), period]));
  const all = [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, one]) => ({ id, ...one }));
  await sql`
    insert into period (id, kind, start_date, end_date)
    select id, kind, start, "end"
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb)
      as p (id text, kind text, start date, "end" date)
    on conflict (id) do nothing`.execute(tx);
}

/**
 * The observations of a release. Column by column as arrays: `copy` is refused by PostgreSQL on a table
 * with row-level security, and a row a statement takes ten times as long.
 */
export async function insertObservations(
  tx: WriteTransaction,
  release: string,
  observations: readonly Observation[],
): Promise<void> {
  for (let from = 0; from < observations.length; from += rowsAtOnce) {
    const rows = observations.slice(from, from + rowsAtOnce);
    const numbers = rows.map(({ measured }) =>
      'missing' in measured ? undefined : { interval: [], ...measured },
    );
    await sql`
      insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value, missing,
        count, denominator, low, high)
      select area_id, indicator_id, period_id, sex, age, ${release}, value, missing, count, denominator,
        low, high
      from unnest(
        ${rows.map((one) => one.area)}::text[],
        ${rows.map((one) => one.indicator)}::text[],
        ${rows.map((one) => periodKey(one.period))}::text[],
        ${rows.map((one) => one.group.sex)}::text[],
        ${rows.map((one) => one.group.age)}::text[],
        ${numbers.map((one) => one?.value ?? null)}::double precision[],
        ${rows.map(({ measured }) => ('missing' in measured ? measured.missing : null))}::text[],
        ${numbers.map((one) => one?.count ?? null)}::double precision[],
        ${numbers.map((one) => one?.denominator ?? null)}::double precision[],
        ${numbers.map((one) => one?.interval?.[0] ?? null)}::double precision[],
        ${numbers.map((one) => one?.interval?.[1] ?? null)}::double precision[]
      ) as o (area_id, indicator_id, period_id, sex, age, value, missing, count, denominator, low, high)
    `.execute(tx);
  }
}
