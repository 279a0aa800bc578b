import { sql } from 'kysely';
import { DomainError } from '#domain/domain-error.ts';
import { missingReasons } from '#domain/indicators/observation.ts';
import type {
  CellNumbers,
  CellPlaces,
  ObservationColumns,
} from '#domain/indicators/observation-columns.ts';
import { orderCells } from '#domain/indicators/order-cells.ts';
import { periodKey } from '#domain/time/period.ts';
import { doubleArray, textArray } from '../../database/binary-array.ts';
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
  { areas, indicators }: Pick<ObservationColumns, 'areas' | 'indicators'>,
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
  { periods }: Pick<ObservationColumns, 'periods'>,
): Promise<void> {
  const all = periods
    .map((period) => ({ id: periodKey(period), ...period }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await sql`
    insert into period (id, kind, start_date, end_date)
    select id, kind, start, "end"
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb)
      as p (id text, kind text, start date, "end" date)
    on conflict (id) do nothing`.execute(tx);
}

/**
 * The observations of a release, area by area, as the key has them. Column by column as arrays: nearly as
 * quick as `copy`, which PostgreSQL refuses on a table with row-level security.
 */
export async function insertObservations(
  tx: WriteTransaction,
  release: string,
  columns: ObservationColumns,
): Promise<void> {
  const order = orderCells(columns, ['area', 'indicator', 'period', 'group']);
  const areas = columns.areas.map(bytesOf);
  const indicators = columns.indicators.map(bytesOf);
  const periods = columns.periods.map((period) => bytesOf(periodKey(period)));
  const sexes = columns.groups.map((group) => bytesOf(group.sex));
  const ages = columns.groups.map((group) => bytesOf(group.age));
  const reasons = [undefined, ...missingReasons.map(bytesOf)];
  for (let from = 0; from < order.length; from += rowsAtOnce) {
    const cells = order.subarray(from, from + rowsAtOnce);
    const texts = (places: CellPlaces | Uint8Array, pieces: readonly (Buffer | undefined)[]) =>
      textArray(pick(places, cells), pieces);
    // Shorter arrays are read as nulls.
    const numbers = (all: CellNumbers | undefined) => doubleArray(all ? pick(all, cells) : []);
    await sql`
      insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value, missing,
        count, denominator, low, high)
      select area_id, indicator_id, period_id, sex, age, ${release}, value, missing, count, denominator,
        low, high
      from unnest(
        ${texts(columns.area, areas)}::text[],
        ${texts(columns.indicator, indicators)}::text[],
        ${texts(columns.period, periods)}::text[],
        ${texts(columns.group, sexes)}::text[],
        ${texts(columns.group, ages)}::text[],
        ${numbers(columns.value)}::double precision[],
        ${texts(columns.missing, reasons)}::text[],
        ${numbers(columns.count)}::double precision[],
        ${numbers(columns.denominator)}::double precision[],
        ${numbers(columns.low)}::double precision[],
        ${numbers(columns.high)}::double precision[]
      ) as o (area_id, indicator_id, period_id, sex, age, value, missing, count, denominator, low, high)
    `.execute(tx);
  }
}

const bytesOf = (text: string): Buffer => Buffer.from(text);

function pick(all: ArrayLike<number>, cells: Uint32Array): Float64Array {
  const picked = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) picked[i] = all[cells[i]!]!;
  return picked;
}
