import { sql } from 'kysely';
import type { Speech } from '#contract/text/format.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Where a release comes from, in a line for a file. */
export type SourceLine = (release: string) => string;

/** Source lines of the releases that a file's numbers come from. One statement. */
export async function selectSourceLines(
  db: ReadHandle,
  releases: readonly string[],
  speech: Speech,
): Promise<SourceLine> {
  const { rows } = await sql<{
    id: string;
    publisher: string;
    source_table: string;
    licence: string;
    fetched: string;
  }>`
    select id, publisher, source_table, licence, to_char(fetched_at at time zone 'Europe/Stockholm',
      'YYYY-MM-DD') as fetched
    from release where id = any(${[...new Set(releases)]}::uuid[])`.execute(db);
  const lines = new Map(
    rows.map((row) => [
      row.id,
      speech.say('csv.source-line', {
        publisher: row.publisher,
        table: row.source_table,
        fetched: row.fetched,
        licence: row.licence,
      }),
    ]),
  );
  return (release) => lines.get(release) ?? '';
}
