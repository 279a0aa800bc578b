import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { reportEnding, reportEndings, reportLinkRequest } from '#contract/reports.ts';
import { type Caller, system } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { createPersonalLink } from '../accounts/create-personal-link.ts';
import { composeReportPage } from './compose-report-page.ts';
import { findReport } from './queries.ts';
import { mediaTypes } from './render-report.ts';
import type { ReportRow } from './rows.ts';
import { type ReportFiles, sendReportFile } from './send-report-file.ts';

const dayLength = 86_400_000;

/** A report for those who have no account: a link opens one report, draft or not, and nothing else. */
export function linkRoutes(
  app: App,
  { database, clock }: FeatureContext,
  files: ReportFiles,
): void {
  const make = describeRoute('makeReportLink', 'coordination', {
    params: Type.Object({ report: Type.String({ maxLength: 100 }) }),
    body: reportLinkRequest,
    response: { 201: refTo('ReportLink') },
  });
  app.post(paths.reportLinks, { schema: make }, async (request, reply) => {
    const { party, holder, days } = request.body;
    const now = clock();
    const expiresAt = new Date(now.getTime() + days * dayLength);
    const asking = contextOfCaller(request.caller);
    const { token } = await inWriteTransaction(database.app, asking, async (tx) => {
      const { id } = await findReport(readIn(tx), request.params.report);
      const found = await tx.selectFrom('party').select('id').where('id', '=', party).execute();
      if (found.length === 0) throw new DomainError('round/unknown-party', { party });
      return createPersonalLink(tx, {
        party,
        holder: holder.trim(),
        scope: 'read-report',
        object: id,
        expiresAt,
        createdBy: asking.actor,
        role: 'coordinator',
        now,
      });
    });
    reply.code(201).header('cache-control', 'no-store');
    return { token, expires: expiresAt.toISOString().slice(0, 10) };
  });

  const read = describeRoute('readLinkedReport', 'report-link', {
    response: { 200: refTo('ReportPage') },
  });
  app.get(paths.linkedReport, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return composeReportPage(await findLinked(request.caller), speechOf(request));
  });

  const file = describeRoute('readLinkedReportFile', 'report-link', {
    params: Type.Object({ ending: reportEnding }),
    produces: reportEndings.map((ending) => mediaTypes[ending]),
    response: { 200: Type.Any() },
  });
  app.get(paths.linkedReportFile, { schema: file }, async (request, reply) => {
    const row = await findLinked(request.caller);
    return sendReportFile(reply, row, request.params.ending, speechOf(request), files);
  });

  /** The link's own report; the program reads it, since the holder has no right beside the link. */
  async function findLinked(caller: Caller): Promise<ReportRow> {
    if (caller.kind !== 'link' || caller.scope.kind !== 'read-report') {
      throw new DomainError('access/not-found');
    }
    const { report } = caller.scope;
    return withReadOnly(database.app, contextOfCaller(system), (db) => findReport(db, report));
  }
}
