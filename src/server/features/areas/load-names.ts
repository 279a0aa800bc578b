import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { NameResult } from '#contract/area-names.ts';
import type { OutlineStatement } from '#contract/outlines.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { insertOutlineLoad, lockOutlines } from './commands.ts';
import { type NameUpload, previewNames } from './preview-names.ts';
import { selectOutlineState } from './preview-outlines.ts';

/**
 * Loads names that have been previewed: reads and checks the file anew, then stores all of them, the file
 * and the log entry in one transaction.
 *
 * @throws DomainError `release/other-file`, `release/preview-has-errors`, `area/changed-meanwhile`, and
 *   what `previewNames` throws
 */
export async function loadNames(
  database: AppDatabase,
  upload: NameUpload,
  statement: OutlineStatement,
  speech: Speech,
): Promise<NameResult> {
  const { division, fileName, bytes } = upload;
  const { preview, changes, state } = await previewNames(database.read, upload);
  const { author, source, fileHash } = statement;
  if (preview.fileHash !== fileHash) {
    throw new DomainError('release/other-file', { file: fileName });
  }
  const first = preview.errors[0];
  if (first !== undefined) {
    throw new DomainError('release/preview-has-errors', {
      file: fileName,
      count: preview.errorCount,
      first: sayRemark(speech, fileName, first),
      firstCode: first.code,
    });
  }
  const changed = changes.length;
  if (changed === 0) return { created: false, division, changed };
  await inWriteTransaction(database, { party: undefined, actor: author }, async (tx) => {
    await lockOutlines(tx);
    if ((await selectOutlineState(readIn(tx), division)) !== state) {
      throw new DomainError('area/changed-meanwhile', { file: fileName });
    }
    const load = randomUUID();
    // Noted among the loads of the division: what is remembered of its areas is then made anew.
    const said = { division, fileName, fileHash, source, author };
    await insertOutlineLoad(tx, { ...said, id: load, areas: changed, raw: bytes });
    const names = changes.map(({ area, after }) => ({ id: area, name: after }));
    await sql`
      update area set name = new.name
      from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as new (id text, name text)
      where area.id = new.id`.execute(tx);
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'areas/named',
      objectKind: 'division',
      objectId: division,
      data: { load, fileName, fileHash, source, changes: changes.map((change) => ({ ...change })) },
    });
  });
  return { created: true, division, changed };
}
