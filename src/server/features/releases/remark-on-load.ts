import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import { findNationalJumps } from '#domain/fetches/find-national-jumps.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { type ObservationColumns, observationAt } from '#domain/indicators/observation-columns.ts';
import { compareWithSender } from '#domain/releases/compare-with-sender.ts';
import { type CellRemark, remarkOnFile } from '#domain/releases/table-reading.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type FigureRow, measuredOf } from '../indicators/figure-rows.ts';
import type { FileReading } from './read-file.ts';
import { selectSenderContents } from './select-sender-readings.ts';

const country = 'country:SE' as AreaId;

/**
 * Remarks on a file as a whole, against what was loaded before: what is new and gone since the sender's last
 * file, and values of the country that have moved by more than 30 per cent. At most two statements.
 */
export async function remarkOnLoad(
  db: ReadHandle,
  read: FileReading,
): Promise<readonly CellRemark[]> {
  const [sender, jumps] = await Promise.all([
    remarkSender(db, read),
    remarkJumps(db, read.observations),
  ]);
  return [...sender, ...jumps];
}

async function remarkSender(
  db: ReadHandle,
  { sender, heads, observations, errorCount }: FileReading,
): Promise<readonly CellRemark[]> {
  const before = sender && (await selectSenderContents(db, sender));
  if (sender === undefined || before === undefined) return [];
  // A file with errors has not told all that it holds.
  const now = errorCount > 0 ? { ...before, heads } : contentsOf(heads, observations);
  return compareWithSender(now, { ...before, publisher: sender.publisher });
}

function contentsOf(heads: readonly string[], { indicators, areas, groups }: ObservationColumns) {
  const named = groups.map(({ sex, age }) => `${sex}|${age}`);
  return { heads, indicators, areas, groups: named };
}

async function remarkJumps(
  db: ReadHandle,
  columns: ObservationColumns,
): Promise<readonly CellRemark[]> {
  const place = columns.areas.indexOf(country);
  if (place < 0) return [];
  const cells: Observation[] = [];
  for (let cell = 0; cell < columns.length; cell++) {
    if (columns.area[cell] === place) cells.push(observationAt(columns, cell));
  }
  const { rows } = await sql<CountryRow>`
    select o.indicator_id, o.period_id, o.release_id, o.value, o.missing, o.count, o.denominator, o.low,
      o.high
    from shown_observation o
    where o.area_id = ${country} and o.sex = 'total' and o.age = 'total'
      and o.indicator_id = any(${[...columns.indicators]})`.execute(db);
  const shown = new Map(
    rows.map((row) => [
      `${row.indicator_id}|${country}|${row.period_id}|total|total`,
      measuredOf(row),
    ]),
  );
  return findNationalJumps(cells, shown).map(({ indicator, period, beforePeriod, before, after }) =>
    remarkOnFile('release/national-jump', { indicator, period, beforePeriod, before, after }),
  );
}

interface CountryRow extends FigureRow {
  readonly indicator_id: string;
}
