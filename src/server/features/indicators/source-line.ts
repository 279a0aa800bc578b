import { type RawBuilder, sql } from 'kysely';
import type { Speech } from '#contract/text/format.ts';
import type { OutSource } from '../../http/tables/out-table.ts';

/** Where a release comes from, in a line for a file. */
export type SourceLine = (release: string) => string;

/** The columns a source line is made of, of the release a row names. */
export interface SourcedRow {
  readonly release_id: string | null;
  readonly publisher: string | null;
  readonly source_table: string | null;
  readonly licence: string | null;
  /** ISO date in Swedish time. */
  readonly fetched: string | null;
}

/** SQL: those columns of `release r`, but for the id. */
export const sourceColumns: RawBuilder<unknown> = sql`r.publisher, r.source_table, r.licence,
  to_char(r.fetched_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as fetched`;

/** Source lines of the releases that rows name; empty for any other. */
export function composeSourceLines(rows: readonly SourcedRow[], speech: Speech): SourceLine {
  const lines = new Map<string, string>();
  for (const row of rows) {
    if (row.release_id === null || lines.has(row.release_id)) continue;
    const { publisher, source_table: table, licence, fetched } = row;
    const parts = { publisher, table, licence, fetched };
    const said = Object.entries(parts).map(([name, part]) => [name, part ?? ''] as const);
    lines.set(row.release_id, speech.say('csv.source-line', Object.fromEntries(said)));
  }
  return (release) => lines.get(release) ?? '';
}

/** The sources of a table whose rows name their releases, each once. */
export function outSourcesOf(rows: readonly SourcedRow[]): readonly OutSource[] {
  const sources = new Map<string, OutSource>();
  for (const row of rows) {
    if (row.release_id === null || sources.has(row.release_id)) continue;
    sources.set(row.release_id, {
      publisher: row.publisher ?? '',
      table: row.source_table ?? '',
      licence: row.licence ?? '',
      fetched: row.fetched,
      release: row.release_id,
    });
  }
  return [...sources.values()];
}
