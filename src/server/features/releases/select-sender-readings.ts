import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FileContents } from '#domain/releases/compare-with-sender.ts';
import {
  plainHeads,
  type RememberedReading,
  type SenderReading,
} from '#domain/releases/sender-reading.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Readings looked through: those of senders who have loaded lately. */
const mostRemembered = 300;

/** How senders' files were last read, newest first; of one sender when one is named. One statement. */
export async function selectSenderReadings(
  db: ReadHandle,
  publisher: string | undefined,
): Promise<readonly SenderReading[]> {
  const { rows } = await sql<SenderReadingRow>`
    select publisher, file_name, release_id, loaded_at, heads, reading
    from sender_reading
    where ${publisher ?? null}::text is null or publisher = ${publisher ?? null}
    order by loaded_at desc, publisher
    limit ${mostRemembered}`.execute(db);
  return rows.map((row) => ({
    publisher: row.publisher,
    fileName: row.file_name,
    release: row.release_id,
    loadedAt: row.loaded_at.toISOString(),
    heads: row.heads,
    reading: row.reading as RememberedReading, // written by `rememberReading`
  }));
}

interface SenderReadingRow {
  readonly publisher: string;
  readonly file_name: string;
  readonly release_id: string;
  readonly loaded_at: Date;
  readonly heads: readonly string[];
  readonly reading: unknown;
}

/** What the file of a remembered reading told of; undefined when it has been replaced. One statement. */
export async function selectSenderContents(
  db: ReadHandle,
  { publisher, heads }: SenderReading,
): Promise<FileContents | undefined> {
  return db
    .selectFrom('sender_reading')
    .select(['heads', 'indicators', 'areas', 'groups'])
    .where('publisher', '=', publisher)
    .where('heads_hash', '=', hashHeads(heads))
    .executeTakeFirst();
}

/** SHA-256 of heads as they are compared, hexadecimal. */
export function hashHeads(heads: readonly string[]): string {
  return createHash('sha256').update(plainHeads(heads).join('\n')).digest('hex');
}
