import { sql } from 'kysely';
import type { FetchScheduleText } from '#contract/fetches.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Database } from '../../database/connect.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import type { FetchEngine } from './open-fetch-engine.ts';

/** The schedule while the server runs. */
export interface KeptSchedule {
  readonly set: (wanted: Omit<FetchScheduleText, 'setBy'>, author: string) => Promise<void>;
  readonly close: () => void;
}

export interface ScheduleSurroundings {
  readonly database: Pick<Database, 'app'>;
  readonly engine: Pick<FetchEngine, 'start'>;
  readonly clock: () => Date;
  readonly onFault: (error: unknown) => void;
}

/** A schedule tells the hour, so a look each minute is often enough. */
const lookEvery = 60_000;
const scheduled = 'schema';

/**
 * Håll schemat: looks each minute whether a fetch is due, and begins it. Of several servers one takes it. The
 * first look comes after a minute, so that a start costs nothing.
 */
export function keepSchedule(around: ScheduleSurroundings): KeptSchedule {
  const timer = setInterval(() => {
    beginDue(around).catch(around.onFault);
  }, lookEvery);
  timer.unref();
  return {
    close: () => clearInterval(timer),
    set: (wanted, author) => saveSchedule(around.database, wanted, author),
  };
}

/** Begins the fetch that is due; the county, or undefined when none is. */
export async function beginDue({
  database,
  engine,
  clock,
}: Omit<ScheduleSurroundings, 'onFault'>): Promise<string | undefined> {
  const county = await takeDue(database, clock());
  if (county === undefined) return undefined;
  try {
    await engine.start({ county, author: scheduled, startedBy: 'schedule' });
  } catch (error) {
    // Somebody fetches at this moment: what the schedule would have asked for comes anyway.
    if (!(error instanceof DomainError) || error.code !== 'fetch/already-running') throw error;
  }
  return county;
}

/**
 * Takes the fetch that is due: its hour, in Swedish time, has come since it last began or was set. Whoever has
 * locked the row takes it, and nobody waits.
 */
async function takeDue({ app }: Pick<Database, 'app'>, now: Date): Promise<string | undefined> {
  return inWriteTransaction(app, { party: undefined, actor: scheduled }, async (tx) => {
    const { rows } = await sql<{ county: string }>`
      with moment as (select ${now}::timestamptz at time zone 'Europe/Stockholm' as local),
      due as (
        select s.id from fetch_schedule s, moment m,
          lateral (select date_trunc('day', m.local) + make_interval(hours => s.hour,
            days => case when s.day = 0 then 0
              else -((extract(isodow from m.local)::integer - s.day + 7) % 7) end) as at) today,
          lateral (select case when today.at <= m.local then today.at
            else today.at - make_interval(days => case when s.day = 0 then 1 else 7 end) end as at) last
        where s.is_on
          and coalesce(s.last_begun_at, s.set_at) at time zone 'Europe/Stockholm' < last.at
        for update of s skip locked)
      update fetch_schedule set last_begun_at = ${now} where id in (select id from due)
      returning county`.execute(tx);
    return rows[0]?.county;
  });
}

async function saveSchedule(
  { app }: Pick<Database, 'app'>,
  wanted: Omit<FetchScheduleText, 'setBy'>,
  author: string,
): Promise<void> {
  await inWriteTransaction(app, { party: undefined, actor: author }, async (tx) => {
    await sql`
      insert into fetch_schedule (county, is_on, day, hour, set_by)
      values (${wanted.county}, ${wanted.isOn}, ${wanted.day}, ${wanted.hour}, ${author})
      on conflict (id) do update set county = excluded.county, is_on = excluded.is_on,
        day = excluded.day, hour = excluded.hour, set_by = excluded.set_by, set_at = now()`.execute(
      tx,
    );
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'fetch/schedule-set',
      objectKind: 'county',
      objectId: wanted.county,
      data: { ...wanted },
    });
  });
}
