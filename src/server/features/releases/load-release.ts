import type { ReleaseStatement } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { DomainError } from '#domain/domain-error.ts';
import { readMoment } from '#domain/releases/read-moment.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { hashBytes, type StoredRelease, storeRelease } from './commands.ts';
import { readUpload, type UploadedFile } from './preview-release.ts';
import { rememberReading } from './remember-reading.ts';

/** What a load needs besides the file and the statement. */
export interface LoadContext {
  readonly now: Date;
  readonly programVersion: string;
  /** For the first error's sentence. */
  readonly speech: Speech;
}

/**
 * Loads a file that has been previewed: reads and checks it anew, then stores it whole. A moment of
 * publication that has passed means at once.
 *
 * @throws DomainError `release/other-file`, `release/malformed-moment`, `release/preview-has-errors`, and
 *   what `readUpload` throws
 */
export async function loadRelease(
  database: AppDatabase,
  file: UploadedFile,
  statement: ReleaseStatement,
  { now, programVersion, speech }: LoadContext,
): Promise<StoredRelease> {
  const { fileName } = file;
  if (hashBytes(file.bytes) !== statement.fileHash) {
    throw new DomainError('release/other-file', { file: fileName });
  }
  const publishAt = statement.publishAt === null ? undefined : readMoment(statement.publishAt);
  const { read } = await readUpload(database.read, file, now);
  const first = read.errors[0];
  if (first !== undefined) {
    const { row, column, value, code } = first;
    throw new DomainError('release/preview-has-errors', {
      file: fileName,
      count: read.errorCount,
      first: sayRemark(speech, fileName, first),
      firstCode: code,
      row,
      column,
      value,
    });
  }
  const stored = await storeRelease(database, {
    kind: 'upload',
    publisher: statement.publisher,
    table: statement.table,
    licence: statement.licence,
    note: statement.note,
    fileName,
    author: statement.author,
    role: 'operator',
    fetchedAt: now.toISOString(),
    publishAt,
    programVersion,
    raw: file.bytes,
    observations: { columns: read.observations, contentHash: read.contentHash },
  });
  const { publisher, author } = statement;
  await rememberReading(database, { read, publisher, author, fileName, release: stored.id, now });
  return stored;
}
