import { DomainError } from '#domain/domain-error.ts';
import { settleRun } from '#domain/fetches/fetch-run.ts';
import type { Database } from '../../database/connect.ts';
import { decideHeld } from './commands.ts';
import { selectHeld, selectParts, selectRawOf } from './queries.ts';
import { sourceById } from './read-catalogue.ts';
import type { RunRow } from './rows.ts';
import { storeFetched } from './store-figures.ts';

/** What a person says of a part that waits. */
export interface HeldDecision {
  readonly source: string;
  readonly decision: 'load' | 'drop';
  readonly author: string;
}

/**
 * Avgör väntande del: loads the cells as they were previewed, or lets them go; the raw answers stay either way.
 *
 * @throws DomainError `fetch/unknown-part`, `fetch/not-held`
 */
export async function resolveHeld(
  database: Pick<Database, 'app' | 'loads'>,
  run: RunRow,
  { source: sourceId, decision, author }: HeldDecision,
  programVersion: string,
): Promise<void> {
  const parts = await selectParts(database.app.read, [run.id]);
  const part = parts.find((one) => one.source_id === sourceId);
  const source = sourceById(sourceId);
  if (part === undefined || source === undefined) {
    throw new DomainError('fetch/unknown-part', { run: run.id, source: sourceId });
  }
  const held = await selectHeld(database.app.read, run.id, sourceId);
  if (held === undefined) throw new DomainError('fetch/not-held', { source: sourceId });
  const release =
    decision === 'drop'
      ? undefined
      : await storeFetched(database.loads, held, {
          source,
          county: run.county,
          author,
          unattended: false,
          fetchedAt: part.fetched_at ?? run.planned_at,
          raw: await selectRawOf(database.loads.read, run.id, sourceId),
          programVersion,
        });
  const state = decision === 'load' ? 'done' : 'dropped';
  const states = parts.map((one) => (one.source_id === sourceId ? state : one.state));
  await decideHeld(
    database.app,
    { run: run.id, source: sourceId, author },
    { state, release: release?.id },
    settleRun(states, run.cancel_asked),
  );
}
