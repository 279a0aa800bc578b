import type { FastifyReply } from 'fastify';
import type { ReportEnding } from '#contract/reports.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { inventedLines } from '../../http/mark-invented.ts';
import type { Remembered } from '../../http/remember.ts';
import { textOfReport } from './compose-report-page.ts';
import { mediaTypes, renderReport } from './render-report.ts';
import type { ReportRow } from './rows.ts';

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
  set: Remembered<Buffer>,
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
  const cover = { text: textOfReport(row, speech), row, speech, notes };
  const file = await set.recall(
    `${row.id} ${ending} ${speech.language}`,
    `${row.version} ${notes.join()}`,
    () => renderReport(ending, cover),
  );
  return reply.send(file);
}
