import { sql } from 'kysely';
import type { CompassAdoption } from '#contract/compass.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { contextOf } from './commands.ts';
import { type DoneRun, findDoneRun } from './find-run.ts';
import { identifyRun } from './identify-run.ts';
import { selectRun, selectRunAreas } from './queries.ts';
import { letterScope } from './rows.ts';
import { selectBase } from './select-base.ts';

/**
 * Fastställ en körning: the map shows it for its division and year from now on, and its letters are given for
 * good. Where another run has been adopted since it was computed, its landscapes are recognised anew first.
 *
 * @throws DomainError `compass/unknown-run`, `compass/not-done`, `compass/already-adopted`
 */
export async function adoptRun(
  database: AppDatabase,
  run: string,
  { author, reason }: CompassAdoption,
): Promise<void> {
  await inWriteTransaction(database, contextOf(author), async (tx) => {
    const found = await findDoneRun(readIn(tx), run);
    await lockLetters(tx, letterScope(found.division_id));
    if (found.adopted !== null || (await selectRun(readIn(tx), run))?.adopted !== null) {
      throw new DomainError('compass/already-adopted', { run });
    }
    await settleLetters(tx, found);
    await sql`
      update compass_landscape set fixed_at = now()
      where fixed_at is null and id in (select landscape_id from compass_position where run_id = ${run})`.execute(
      tx,
    );
    await sql`
      insert into compass_adoption (run_id, adopted_by, reason) values (${run}, ${author}, ${reason})`.execute(
      tx,
    );
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'compass/adopted',
      objectKind: 'compass-run',
      objectId: run,
      data: {
        division: found.division_id,
        year: found.year,
        checksum: found.checksum,
        reason,
        letters: (await selectRun(readIn(tx), run))!.positions.map(({ number }) =>
          letterOf(number),
        ),
      },
    });
  });
}

/** Of two adoptions at once one waits, so that no letter is given twice. */
async function lockLetters(tx: WriteTransaction, scope: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`landscape letters ${scope}`}, 0))`.execute(
    tx,
  );
}

/** A run that was never adopted has proposed letters: they follow what is adopted by now. */
async function settleLetters(tx: WriteTransaction, run: DoneRun): Promise<void> {
  const { rows } = await sql<{ was_adopted: boolean }>`
    select exists (select from compass_adoption where run_id = ${run.id}) as was_adopted`.execute(
    tx,
  );
  if (rows[0]!.was_adopted) return;
  const subject = { division: run.division_id, year: run.year };
  const base = await selectBase(readIn(tx), { ...subject, except: run.id });
  const areas = (await selectRunAreas(readIn(tx), run.id)).map(({ id, ...rest }) => ({
    ...rest,
    area: id as AreaId, // an id as it was stored
  }));
  await identifyRun(tx, run.id, subject, base, areas, run.positions.length);
}
