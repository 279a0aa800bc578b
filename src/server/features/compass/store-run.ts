import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { contextOf, storeResult } from './commands.ts';
import { identifyRun, type RunSubject } from './identify-run.ts';
import type { Computed } from './rows.ts';
import { selectBase } from './select-base.ts';

/** Stores a result with what its landscapes are, in one transaction. */
export async function storeRun(
  database: AppDatabase,
  run: string,
  subject: RunSubject,
  { result, checksum }: Computed,
): Promise<void> {
  await inWriteTransaction(database, contextOf('samsyn'), async (tx) => {
    if (!(await storeResult(tx, run, result, checksum))) return;
    const base = await selectBase(readIn(tx), { ...subject, except: run });
    await identifyRun(tx, run, subject, base, result.areas, result.landscapes.length);
  });
}
