import { sql } from 'kysely';
import { rememberedParts } from '#domain/releases/sender-reading.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import type { FileReading } from './read-file.ts';
import { hashHeads } from './select-sender-readings.ts';

/** A load whose reading is to be remembered. */
export interface LoadedReading {
  readonly read: FileReading;
  readonly publisher: string;
  readonly author: string;
  readonly fileName: string;
  readonly release: string;
  readonly now: Date;
}

/** Remembers how a sender's file was read, instead of how the one before with the same heads was. */
export async function rememberReading(
  database: AppDatabase,
  { read, publisher, author, fileName, release, now }: LoadedReading,
): Promise<void> {
  const { observations, heads } = read;
  const groups = observations.groups.map(({ sex, age }) => `${sex}|${age}`).sort();
  await inWriteTransaction(database, { party: undefined, actor: author }, async (tx) => {
    await sql`
      insert into sender_reading (publisher, heads_hash, heads, reading, indicators, areas, groups,
        file_name, release_id, loaded_at)
      values (${publisher}, ${hashHeads(heads)}, ${[...heads]},
        ${JSON.stringify(rememberedParts(read.reading))}, ${observations.indicators.toSorted()},
        ${observations.areas.toSorted()}, ${groups}, ${fileName}, ${release}, ${now.toISOString()})
      on conflict (publisher, heads_hash) do update set
        heads = excluded.heads, reading = excluded.reading, indicators = excluded.indicators,
        areas = excluded.areas, groups = excluded.groups, file_name = excluded.file_name,
        release_id = excluded.release_id, loaded_at = excluded.loaded_at`.execute(tx);
  });
}
