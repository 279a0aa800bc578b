import type { FastifyReply } from 'fastify';
import type { Speech } from '#contract/text/format.ts';
import type { Installation } from '#domain/installation/installation.ts';
import type { App } from './feature.ts';
import type { OutTable } from './tables/out-table.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** What this installation holds, for whatever is written to be saved. */
    installation: Installation;
  }
}

/** Lets every answer know whether what it tells of is invented. */
export function markAnswers(app: App, installation: Installation): void {
  app.decorate('installation', installation);
}

/** What must be said of everything in an invented county: one line, or none for a real county. */
export function inventedLines(
  { kind, name }: Pick<Installation, 'kind' | 'name'>,
  speech: Speech,
): readonly string[] {
  if (kind === 'real') return [];
  return [speech.say('installation.invented', { name: name[speech.language] })];
}

/** A table to be saved: one of an invented county says so in its name, its remarks and every row. */
export function markTable<Row, Table extends OutTable<Row>>(
  table: Table,
  reply: FastifyReply,
  speech: Speech,
): Table {
  const lines = inventedLines(reply.server.installation, speech);
  const [line] = lines;
  if (line === undefined) return table;
  const column = {
    head: speech.say('installation.column'),
    kind: 'text',
    cell: () => line,
  } as const;
  return {
    ...table,
    title: `${table.title}. ${line}`,
    fileName: `${speech.say('installation.file')}-${table.fileName}`,
    columns: [...table.columns, column],
    remarks: [...lines, ...table.remarks],
  };
}
