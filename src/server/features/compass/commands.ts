import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CompassOrder } from '#contract/compass.ts';
import type { CompassResult } from '#domain/compass/compass-result.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { isOrphaned } from './queries.ts';
import type { StoredResult } from './rows.ts';

/** Writes down an ordered run and says so in the log; its number. `hold` takes the run's lock before anybody sees it. */
export async function insertRun(
  database: AppDatabase,
  { recipe, author, note }: CompassOrder,
  programVersion: string,
  hold: (number: number) => Promise<void>,
): Promise<{ readonly id: string; readonly number: number }> {
  const id = randomUUID();
  const number = await inWriteTransaction(database, contextOf(author), async (tx) => {
    await endOrphans(tx);
    const { rows } = await sql<{ number: number }>`
      insert into compass_run (id, division_id, year, recipe, state, doing, author, note, program_version)
      values (${id}, ${recipe.division}, ${recipe.year}, ${JSON.stringify(recipe)}::jsonb, 'waiting',
        'compass.doing.waiting', ${author}, ${note}, ${programVersion}) returning number`.execute(
      tx,
    );
    await logRun(tx, id, author, 'compass/ordered', {
      division: recipe.division,
      year: recipe.year,
      method: recipe.method,
      k: recipe.k,
      variables: recipe.variables.length,
      note,
    });
    await hold(rows[0]!.number);
    return rows[0]!.number;
  });
  return { id, number };
}

/** Runs that nobody works on any more have failed, and say why. */
async function endOrphans(tx: WriteTransaction): Promise<void> {
  await sql`
    update compass_run r set state = 'failed', doing = 'error.compass/interrupted', ended_at = now()
    where ${isOrphaned}`.execute(tx);
}

/** What is being done and how far it has come; whether somebody wants the run to stop. */
export async function writeProgress(
  database: AppDatabase,
  run: string,
  { progress, doing }: { readonly progress: number; readonly doing: string },
): Promise<boolean> {
  return inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    const { rows } = await sql<{ cancel_asked: boolean }>`
      update compass_run set state = 'running', progress = ${progress}, doing = ${doing}
      where id = ${run} and state in ('waiting', 'running') returning cancel_asked`.execute(tx);
    return rows[0]?.cancel_asked ?? true;
  });
}

/** Somebody wants a run to stop. */
export async function askToCancel(database: AppDatabase, run: string): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`update compass_run set cancel_asked = true where id = ${run}`.execute(tx);
  });
}

/** A run that ended without a result. */
export async function endWithoutResult(
  database: AppDatabase,
  run: string,
  state: 'cancelled' | 'failed',
  doing: string | null,
): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    await sql`
      update compass_run set state = ${state}, doing = ${doing}, ended_at = now()
      where id = ${run} and state in ('waiting', 'running')`.execute(tx);
  });
}

/** Stores a result, whole or not at all; false when the run has ended otherwise meanwhile. */
export async function storeResult(
  tx: WriteTransaction,
  run: string,
  result: CompassResult,
  checksum: string,
): Promise<boolean> {
  const { areas, leftOut, ...rest } = result;
  const whole: StoredResult = rest;
  const releases = [
    ...new Set(
      [...result.variables, ...(result.population ? [result.population] : [])].flatMap(
        (one) => one.releases,
      ),
    ),
  ].sort();
  const { rows: stored } = await sql`
    update compass_run set state = 'done', progress = 1, doing = null, ended_at = now(),
      engine = ${result.engine}, checksum = ${checksum}, releases = ${releases}::uuid[],
      areas = ${areas.length}, left_out = ${leftOut.length}, result = ${JSON.stringify(whole)}::jsonb
    where id = ${run} and state in ('waiting', 'running') returning id`.execute(tx);
  // Somebody cancelled it while it was being stored.
  if (stored.length === 0) return false;
  const rows = areas.map(({ area, ...own }) => ({ run_id: run, area_id: area, ...own }));
  await sql`
    insert into compass_area (run_id, area_id, landscape, second, width, share, firmness, x, y, people, "values")
    select run_id, area_id, landscape, second, width, share, firmness, x, y, people, "values"
    from jsonb_populate_recordset(null::compass_area, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
  const left = leftOut.map(({ area, missing }) => ({ run_id: run, area_id: area, missing }));
  await sql`
    insert into compass_left_out (run_id, area_id, missing)
    select run_id, area_id, missing
    from jsonb_populate_recordset(null::compass_left_out, ${JSON.stringify(left)}::jsonb)`.execute(
    tx,
  );
  return true;
}

async function logRun(
  tx: WriteTransaction,
  run: string,
  actor: string,
  action: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await appendLogEntry(tx, {
    actor,
    role: 'operator',
    action,
    objectKind: 'compass-run',
    objectId: run,
    data,
  });
}

export const contextOf = (actor: string) => ({ party: undefined, actor });
