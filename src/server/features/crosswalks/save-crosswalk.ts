import { randomUUID } from 'node:crypto';
import type { CrosswalkProposal, CrosswalkResult } from '#contract/crosswalks.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { insertCrosswalk } from './commands.ts';
import { previewCrosswalk } from './preview-crosswalk.ts';
import { selectCrosswalks } from './queries.ts';

/**
 * Saves a crosswalk that has been previewed: works it out anew and stores it with its log entry in one
 * transaction. The newest between two divisions is the one that is used.
 *
 * @throws DomainError `crosswalk/changed-meanwhile`, `release/preview-has-errors`, and what `makeCrosswalk`
 *   throws
 */
export async function saveCrosswalk(
  database: AppDatabase,
  proposal: CrosswalkProposal,
  speech: Speech,
): Promise<CrosswalkResult> {
  const { made, preview } = await previewCrosswalk(database.read, proposal);
  const file = proposal.key?.fileName ?? `${proposal.from} – ${proposal.to}`;
  if (made.inputHash !== proposal.inputHash)
    throw new DomainError('crosswalk/changed-meanwhile', {});
  const [first] = preview.errors;
  if (first !== undefined) {
    throw new DomainError('release/preview-has-errors', {
      file,
      count: preview.errorCount,
      first: sayRemark(speech, file, first),
      firstCode: first.code,
    });
  }
  const { author, note } = proposal;
  const { from, to, method } = made.crosswalk;
  const { inputHash, weightPeriod } = made;
  const id = randomUUID();
  const created = await inWriteTransaction(
    database,
    { party: undefined, actor: author },
    async (tx) => {
      const stored = { ...{ id, note, weightPeriod, inputHash, author }, file: proposal.key };
      if (!(await insertCrosswalk(tx, { ...stored, crosswalk: made.crosswalk }))) return false;
      await appendLogEntry(tx, {
        actor: author,
        role: 'operator',
        action: 'crosswalk/made',
        objectKind: 'crosswalk',
        objectId: id,
        data: { from, to, method, note, inputHash, parts: made.crosswalk.parts.length },
      });
      return true;
    },
  );
  if (created) return { created, crosswalk: id };
  const same = (await selectCrosswalks(database.read)).find(
    (one) => one.from === from && one.to === to && one.method === method,
  );
  return { created, crosswalk: same?.id ?? id };
}
