import Type from 'typebox';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectRun, selectWholeRuns, type WholeRunRow } from './queries.ts';
import type { StoredResult } from './rows.ts';

export const runParameter = Type.Object({ run: Type.String({ maxLength: 100 }) });

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id; others are nobody's. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** One statement. Throws `compass/unknown-run`. */
export async function findRun(db: ReadHandle, run: string): Promise<WholeRunRow> {
  const found = isId(run) ? await selectRun(db, run) : undefined;
  if (found === undefined) throw new DomainError('compass/unknown-run', { run });
  return found;
}

/** A run with its result. */
export type DoneRun = WholeRunRow & { readonly result: StoredResult; readonly checksum: string };

/** One statement. Throws `compass/unknown-run`, `compass/not-done`. */
export async function findDoneRun(db: ReadHandle, run: string): Promise<DoneRun> {
  const found = await findRun(db, run);
  if (!isDone(found)) throw new DomainError('compass/not-done', { run });
  return found;
}

function isDone(run: WholeRunRow): run is DoneRun {
  return run.result !== null && run.checksum !== null;
}

/** Two runs with their results. One statement. Throws `compass/unknown-run`, `compass/not-done`. */
export async function findDonePair(
  db: ReadHandle,
  one: string,
  other: string,
): Promise<readonly [DoneRun, DoneRun]> {
  const found = await selectWholeRuns(db, [one, other].filter(isId));
  const of = (run: string): DoneRun => {
    const row = found.find(({ id }) => id === run);
    if (row === undefined) throw new DomainError('compass/unknown-run', { run });
    if (!isDone(row)) throw new DomainError('compass/not-done', { run });
    return row;
  };
  return [of(one), of(other)];
}
