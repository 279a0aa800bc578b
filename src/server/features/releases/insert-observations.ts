import { sql } from 'kysely';
import { DomainError } from '#domain/domain-error.ts';
import { missingReasons } from '#domain/indicators/observation.ts';
import type { CellNumbers, ObservationColumns } from '#domain/indicators/observation-columns.ts';
import { orderCells } from '#domain/indicators/order-cells.ts';
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
 * The observations of a release, area by area, as the key has them. Column by column as arrays, and what the
 * cells are about as places in lists: nearly as quick as `copy`, which PostgreSQL refuses on a table with
 * row-level security.
 */
export async function insertObservations(
  tx: WriteTransaction,
  release: string,
  columns: ObservationColumns,
): Promise<void> {
  const order = orderCells(columns, ['area', 'indicator', 'period', 'group']);
  const lists = {
    areas: [...columns.areas],
    indicators: [...columns.indicators],
    periods: columns.periods.map(periodKey),
    sexes: columns.groups.map((group) => group.sex),
    ages: columns.groups.map((group) => group.age),
    reasons: [...missingReasons],
  };
  for (let from = 0; from < order.length; from += rowsAtOnce) {
    const cells = order.subarray(from, from + rowsAtOnce);
    await sql`
      insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value, missing,
        count, denominator, low, high)
      select a.id, i.id, p.id, g.sex, g.age, ${release}, o.value, m.reason, o.count, o.denominator, o.low,
        o.high
      from unnest(
        ${placesOf(columns.area, cells)}::integer[], ${placesOf(columns.indicator, cells)}::integer[],
        ${placesOf(columns.period, cells)}::integer[], ${placesOf(columns.group, cells)}::integer[],
        ${reasonsOf(columns.missing, cells)}::integer[],
        ${numbersOf(columns.value, cells)}::double precision[],
        ${numbersOf(columns.count, cells)}::double precision[],
        ${numbersOf(columns.denominator, cells)}::double precision[],
        ${numbersOf(columns.low, cells)}::double precision[],
        ${numbersOf(columns.high, cells)}::double precision[]
      ) as o (area, indicator, period, "group", missing, value, count, denominator, low, high)
      join unnest(${lists.areas}::text[]) with ordinality as a (id, place) on a.place = o.area
      join unnest(${lists.indicators}::text[]) with ordinality as i (id, place) on i.place = o.indicator
      join unnest(${lists.periods}::text[]) with ordinality as p (id, place) on p.place = o.period
      join unnest(${lists.sexes}::text[], ${lists.ages}::text[]) with ordinality as g (sex, age, place)
        on g.place = o."group"
      left join unnest(${lists.reasons}::text[]) with ordinality as m (reason, place)
        on m.place = o.missing`.execute(tx);
  }
}

/** An array of PostgreSQL as text. The driver would make one too, far slower. */
const arrayOf = (texts: readonly (string | number)[]): string => `{${texts.join(',')}}`;

/** Places counted from 1, as PostgreSQL counts. */
function placesOf(places: Uint32Array, cells: Uint32Array): string {
  return arrayOf(Array.from(cells, (cell) => places[cell]! + 1));
}

/** Places among the reasons, which are counted from 1 already; 0 is none of them. */
function reasonsOf(missing: Uint8Array, cells: Uint32Array): string {
  return arrayOf(Array.from(cells, (cell) => missing[cell]!));
}

/** Null where a cell has none; an empty array, read as nulls, where no cell has any. */
function numbersOf(numbers: CellNumbers | undefined, cells: Uint32Array): string {
  if (numbers === undefined) return '{}';
  return arrayOf(
    Array.from(cells, (cell) => (Number.isNaN(numbers[cell]!) ? 'null' : numbers[cell]!)),
  );
}
