import { randomUUID } from 'node:crypto';
import type { OutlineCounts, OutlineStatement } from '#contract/outlines.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayOutlineRemark } from '#contract/text/say-remark.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { nameArea } from '#domain/areas/name-area.ts';
import type { PlannedArea } from '#domain/areas/plan-outlines.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { hashBytes } from '../releases/commands.ts';
import {
  insertOutlineLoad,
  lockOutlines,
  replaceNeighbours,
  storeAreas,
  storeOutlines,
} from './commands.ts';
import { selectAreasInside } from './outline-queries.ts';
import { type OutlineUpload, previewOutlines, selectOutlineState } from './preview-outlines.ts';
import type { AreaRow } from './rows.ts';

/** What a load did. */
export interface LoadedOutlines {
  /** False when the file changed nothing. */
  readonly created: boolean;
  readonly areas: OutlineCounts;
}

/**
 * Loads a file that has been previewed: reads and checks it anew, then stores it whole or not at all:
 * areas, borders, the division's neighbours, the file and the log entry in one transaction.
 *
 * @throws DomainError `release/other-file`, `release/preview-has-errors`, `area/changed-meanwhile`, and
 *   what `previewOutlines` throws
 */
export async function loadOutlines(
  database: AppDatabase,
  upload: OutlineUpload,
  statement: OutlineStatement,
  speech: Speech,
): Promise<LoadedOutlines> {
  const { division, fileName, bytes } = upload;
  if (hashBytes(bytes) !== statement.fileHash) {
    throw new DomainError('release/other-file', { file: fileName });
  }
  const { preview, read, state } = await previewOutlines(database.read, upload);
  const first = preview.errors[0];
  if (first !== undefined) {
    throw new DomainError('release/preview-has-errors', {
      file: fileName,
      count: preview.errorCount,
      first: sayOutlineRemark(speech, fileName, first),
      firstCode: first.code,
    });
  }
  const { areas } = preview;
  const changed = [...read.plan.regso, ...read.plan.areas].filter((area) => area.change !== 'same');
  if (changed.length === 0) return { created: false, areas };
  const { author, source } = statement;
  await inWriteTransaction(database, { party: undefined, actor: author }, async (tx) => {
    await lockOutlines(tx);
    if ((await selectOutlineState(readIn(tx), division)) !== state) {
      throw new DomainError('area/changed-meanwhile', { file: fileName });
    }
    const load = randomUUID();
    const fileHash = statement.fileHash;
    const said = { division, fileName, fileHash, source, author };
    await insertOutlineLoad(tx, { ...said, id: load, areas: changed.length, raw: bytes });
    await storeAreas(tx, changed.map(rowOf));
    await storeOutlines(tx, read.geometries, { source: `${source} (${fileName})`, load });
    await replaceNeighbours(tx, division, read.neighbours);
    await renameInside(tx, changed);
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'outlines/loaded',
      objectKind: 'division',
      objectId: division,
      data: { load, fileName, fileHash, source, areas, newRegso: preview.newRegso },
    });
  });
  return { created: true, areas };
}

function rowOf({ id, division, code, name, municipality, parents }: PlannedArea): AreaRow {
  return {
    id,
    division_id: division,
    code,
    name,
    municipality_code: municipality ?? null,
    parents,
  };
}

/** Areas that are called by the area they lie in follow its new name. */
async function renameInside(tx: WriteTransaction, changed: readonly PlannedArea[]): Promise<void> {
  const renamed = changed.filter(
    ({ division, change }) => parseDivision(division).level === 'regso' && change !== 'new',
  );
  if (renamed.length === 0) return;
  const inside = await selectAreasInside(
    readIn(tx),
    renamed.map((area) => area.id),
  );
  for (const { id, code, parent_name } of inside) {
    const name = nameArea('deso', undefined, code, parent_name);
    await tx.updateTable('area').set({ name }).where('id', '=', id).execute();
  }
}
