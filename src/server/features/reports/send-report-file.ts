import type { FastifyReply } from 'fastify';
import type { ReportEnding } from '#contract/reports.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { inventedLines } from '../../http/mark-invented.ts';
import type { Remembered } from '../../http/remember.ts';
import type { Typesetting } from '../../typesetting/open-typesetting.ts';
import { mediaTypes } from './render-report.ts';
import type { ReportRow } from './rows.ts';

/** Who sets the files, and those that are set. */
export interface ReportFiles {
  readonly typesetting: Typesetting;
  readonly set: Remembered<Buffer>;
}

/**
 * Sänd årsrapporten som fil. Set once for each language and version; a frozen one never changes.
 *
 * @throws DomainError `report/not-frozen` for the checksum's own file of a draft
 */
export async function sendReportFile(
  reply: FastifyReply,
  row: ReportRow,
  ending: ReportEnding,
  speech: Speech,
  { typesetting, set }: ReportFiles,
): Promise<FastifyReply> {
  const name = `${speech.say('report.file', { year: String(row.year) })}.${ending}`;
  reply
    .type(mediaTypes[ending])
    // A draft must not lie in the memory of a shared browser.
    .header('cache-control', row.frozen === null ? 'no-store' : 'no-cache')
    .header(
      'content-disposition',
      `${ending === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
    );
  if (ending === 'json') {
    if (row.frozen === null) throw new DomainError('report/not-frozen');
    return reply.send(row.frozen);
  }
  const notes = inventedLines(reply.server.installation, speech);
  const file = await set.recall(
    `${row.id} ${ending} ${speech.language}`,
    `${row.version} ${notes.join()}`,
    () => typesetting.setReport({ ending, row, language: speech.language, notes }),
  );
  return reply.send(file);
}
