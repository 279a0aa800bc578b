import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { DomainError } from '#domain/domain-error.ts';
import type { RunState, RunTrigger } from '#domain/fetches/fetch-run.ts';
import type { ChangeJudgement } from '#domain/fetches/judge-change.ts';
import type { FetchPlan } from '#domain/fetches/plan-fetch.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import type { RawAnswer } from '../../sources/client/source-client.ts';
import { appendLogEntry } from '../log/commands.ts';

/** Who asked for a run. */
export interface RunOrder {
  readonly county: string;
  readonly author: string;
  readonly startedBy: RunTrigger;
}

const contextOf = (actor: string) => ({ party: undefined, actor });
const roleOf = (startedBy: RunTrigger) => (startedBy === 'person' ? 'operator' : 'system');

/** Writes down a plan as a run with its parts, and who asked for it in the log. */
export async function insertRun(
  database: AppDatabase,
  order: RunOrder,
  plan: FetchPlan,
  programVersion: string,
): Promise<string> {
  const id = randomUUID();
  const parts = plan.parts.map(({ source, cells, calls }, position) => ({
    source_id: source.id,
    position,
    publisher: source.publisher,
    indicators: [...new Set(source.formulas.map((one) => one.indicator))],
    cells,
    calls,
  }));
  await inWriteTransaction(database, contextOf(order.author), async (tx) => {
    await sql`
      insert into fetch_run (id, county, started_by, author, state, program_version)
      values (${id}, ${order.county}, ${order.startedBy}, ${order.author}, 'planned',
        ${programVersion})`.execute(tx);
    await sql`
      insert into fetch_part (run_id, source_id, position, publisher, indicators, state, expected_cells,
        expected_calls)
      select ${id}, source_id, position, publisher,
        array(select jsonb_array_elements_text(indicators)), 'waiting', cells, calls
      from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p (source_id text, position integer,
        publisher text, indicators jsonb, cells integer, calls integer)`.execute(tx);
    await logRun(tx, id, order, 'fetch/started', { county: order.county, parts: parts.length });
  });
  return id;
}

async function logRun(
  tx: WriteTransaction,
  run: string,
  { author, startedBy }: Pick<RunOrder, 'author' | 'startedBy'>,
  action: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const role = roleOf(startedBy);
  await appendLogEntry(tx, {
    actor: author,
    role,
    action,
    objectKind: 'fetch',
    objectId: run,
    data,
  });
}

/** The run goes on: parts that were cut off wait again, and those that failed where that is wanted. */
export async function beginRun(
  database: AppDatabase,
  run: string,
  { again }: { readonly again: boolean },
): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`
      update fetch_run set state = 'running', cancel_asked = false, ended_at = null,
        started_at = coalesce(started_at, now()) where id = ${run}`.execute(tx);
    // What was cut off keeps its beginning, so that its answers are not asked for again; what failed does not.
    await sql`
      update fetch_part set state = 'waiting', ended_at = null, error = null, error_data = null,
        started_at = case when state = 'failed' then null else started_at end
      where run_id = ${run} and (state = 'running' or ${again} and state = 'failed')`.execute(tx);
  });
}

/** How a run ended. */
export async function endRun(
  database: AppDatabase,
  run: string,
  order: Pick<RunOrder, 'author' | 'startedBy'>,
  {
    state,
    counts,
  }: { readonly state: RunState; readonly counts: Readonly<Record<string, number>> },
): Promise<void> {
  await inWriteTransaction(database, contextOf(order.author), async (tx) => {
    await sql`
      update fetch_run set state = ${state}, ended_at = now() where id = ${run}`.execute(tx);
    await logRun(tx, run, order, 'fetch/ended', { state, ...counts });
  });
}

/** Somebody wants a run to stop. */
export async function askToCancel(database: AppDatabase, run: string): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`update fetch_run set cancel_asked = true where id = ${run}`.execute(tx);
  });
}

/** What became of a part. */
export interface PartOutcome {
  readonly state: 'done' | 'unchanged' | 'held';
  readonly cells: number;
  readonly release: string | undefined;
  readonly fetchedAt: Date | undefined;
  readonly judgement: (ChangeJudgement & { readonly unknownCodes: number }) | undefined;
  /** Of a held part: the cells that wait. */
  readonly held: readonly Observation[] | undefined;
}

/** A part begins; the moment from which its answers count. */
export async function beginPart(database: AppDatabase, run: string, source: string): Promise<Date> {
  return inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    const { rows } = await sql<{ started_at: Date }>`
      update fetch_part set state = 'running', started_at = coalesce(started_at, now())
      where run_id = ${run} and source_id = ${source} returning started_at`.execute(tx);
    return rows[0]!.started_at;
  });
}

export async function endPart(
  database: AppDatabase,
  run: string,
  source: string,
  outcome: PartOutcome,
): Promise<void> {
  const held = outcome.held && gzipSync(JSON.stringify(outcome.held));
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`
      update fetch_part set state = ${outcome.state}, cells = ${outcome.cells},
        release_id = ${outcome.release ?? null}::uuid, fetched_at = ${outcome.fetchedAt ?? null},
        judgement = ${outcome.judgement ? JSON.stringify(outcome.judgement) : null}::jsonb,
        held = ${held ?? null}, error = null, error_data = null, ended_at = now()
      where run_id = ${run} and source_id = ${source}`.execute(tx);
  });
}

export async function failPart(
  database: AppDatabase,
  run: string,
  source: string,
  { code, data }: DomainError,
): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`
      update fetch_part set state = 'failed', error = ${code},
        error_data = ${JSON.stringify(data)}::jsonb, ended_at = now()
      where run_id = ${run} and source_id = ${source}`.execute(tx);
  });
}

/** A part that was interrupted by somebody: it waits, and what has come is kept. */
export async function leavePart(database: AppDatabase, run: string, source: string): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`
      update fetch_part set state = 'waiting'
      where run_id = ${run} and source_id = ${source} and state = 'running'`.execute(tx);
  });
}

/** Keeps an answer exactly as it came. */
export async function storeRawAnswer(
  database: AppDatabase,
  { run, source, question }: Readonly<Record<'run' | 'source' | 'question', string>>,
  answer: RawAnswer,
): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`
      insert into raw_answer (run_id, question_hash, source_id, source, url, asked, sha256, bytes, packed,
        fetched_at)
      values (${run}, ${question}, ${source}, ${answer.source}, ${answer.url}, ${answer.asked ?? null},
        ${answer.sha256}, ${answer.bytes.length}, ${gzipSync(answer.bytes, { level: 3 })},
        ${answer.fetchedAt})
      on conflict do nothing`.execute(tx);
  });
}

/** What a person decided on a part that waited, in the same breath as the log. */
export async function decideHeld(
  database: AppDatabase,
  { run, source, author }: Readonly<Record<'run' | 'source' | 'author', string>>,
  outcome: { readonly state: 'done' | 'dropped'; readonly release: string | undefined },
  runState: RunState,
): Promise<void> {
  await inWriteTransaction(database, contextOf(author), async (tx) => {
    await sql`
      update fetch_part set state = ${outcome.state}, release_id = ${outcome.release ?? null}::uuid,
        held = null, decided_by = ${author}, decided_at = now()
      where run_id = ${run} and source_id = ${source} and state = 'held'`.execute(tx);
    await sql`update fetch_run set state = ${runState} where id = ${run}`.execute(tx);
    const action = outcome.state === 'done' ? 'fetch/held-loaded' : 'fetch/held-dropped';
    const data = { source, release: outcome.release ?? null };
    await logRun(tx, run, { author, startedBy: 'person' }, action, data);
  });
}
