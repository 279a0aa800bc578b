import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import {
  reportChange,
  reportEnding,
  reportEndings,
  reportFreezing,
  reportProposal,
} from '#contract/reports.ts';
import type { Caller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { composeAnnualReport } from '#domain/reports/compose-annual-report.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { remember } from '../../http/remember.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { readAs } from '../commitments/commitment-parameter.ts';
import { insertReport, type ReportColumns, updateReport } from './commands.ts';
import { composeReportPage } from './compose-report-page.ts';
import { freezeReport } from './freeze-report.ts';
import { linkRoutes } from './link-routes.ts';
import { findReport, selectReports } from './queries.ts';
import { readReportGround } from './read-report-ground.ts';
import { mediaTypes } from './render-report.ts';
import { type ReportRow, summaryOf } from './rows.ts';
import { sendReportFile } from './send-report-file.ts';

const reportParameter = Type.Object({ report: Type.String({ maxLength: 100 }) });
/** Files of reports that are kept set. */
const mostSet = 12;

/** Annual reports: drafts are the coordinators', what is frozen is everybody's. */
export const reportRoutes: Feature = (app, context) => {
  const { database, clock, typesetting } = context;
  const files = { typesetting, set: remember<Buffer>(mostSet) };
  const today = (): string => clock().toISOString().slice(0, 10);
  linkRoutes(app, context, files);

  const list = describeRoute('listReports', 'public', { response: { 200: refTo('ReportList') } });
  app.get(paths.reports, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const rows = await readAs(database.app, request.caller, selectReports);
    return { reports: rows.map(summaryOf) };
  });

  const make = describeRoute('makeReport', 'coordination', {
    body: reportProposal,
    response: { 201: refTo('ReportPage') },
  });
  app.post(paths.reports, { schema: make }, async (request, reply) => {
    const { round, corrects } = request.body;
    const asking = contextOfCaller(request.caller);
    const { caller } = request;
    const corrected = corrects === null ? undefined : correctedOf(await findAs(caller, corrects));
    const composing = { caller, today: today(), corrects: corrected };
    const ground = await readReportGround(database, round, composing);
    const row = await inWriteTransaction(database.app, asking, async (tx) => {
      const id = await insertReport(tx, composeAnnualReport(ground), asking.actor);
      return findReport(readIn(tx), id);
    });
    tellVersion(reply.code(201).header('cache-control', 'no-store'), row.version);
    return composeReportPage(row, speechOf(request));
  });

  const one = describeRoute('readReport', 'public', {
    params: reportParameter,
    response: { 200: refTo('ReportPage') },
  });
  app.get(paths.report, { schema: one }, async (request, reply) => {
    const row = await findAs(request.caller, request.params.report);
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return composeReportPage(row, speechOf(request));
  });

  const file = describeRoute('readReportFile', 'public', {
    params: Type.Object({ ...reportParameter.properties, ending: reportEnding }),
    produces: reportEndings.map((ending) => mediaTypes[ending]),
    response: { 200: Type.Any() },
  });
  app.get(paths.reportFile, { schema: file }, async (request, reply) => {
    const { report, ending } = request.params;
    const row = await findAs(request.caller, report);
    return sendReportFile(reply, row, ending, speechOf(request), files);
  });

  const change = describeRoute('changeReport', 'coordination', {
    params: reportParameter,
    body: reportChange,
    response: { 200: refTo('ReportPage') },
  });
  app.patch(paths.report, { schema: change }, async (request, reply) => {
    const { foreword, conclusions } = request.body;
    const columns = { foreword: foreword.trim(), conclusions: conclusions.trim() };
    const begunFrom = versionOfRequest(request);
    const { report } = request.params;
    const row = await update(request.caller, report, begunFrom, 'report/changed', () => columns);
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return composeReportPage(row, speechOf(request));
  });

  const refresh = describeRoute('refreshReport', 'coordination', {
    params: reportParameter,
    response: { 200: refTo('ReportPage') },
  });
  app.post(paths.reportRefresh, { schema: refresh }, async (request, reply) => {
    const { caller, params } = request;
    const begunFrom = versionOfRequest(request);
    const was = await findAs(caller, params.report);
    const composing = { caller, today: today(), corrects: was.content.corrects };
    const ground = await readReportGround(database, was.round_id, composing);
    const content = JSON.stringify(composeAnnualReport(ground));
    const row = await update(caller, was.id, begunFrom, 'report/refreshed', () => ({ content }));
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return composeReportPage(row, speechOf(request));
  });

  const freeze = describeRoute('freezeReport', 'coordination', {
    params: reportParameter,
    body: reportFreezing,
    response: { 200: refTo('ReportPage') },
  });
  app.post(paths.reportFreeze, { schema: freeze }, async (request, reply) => {
    const { decision, decidedOn } = request.body;
    const { actor } = contextOfCaller(request.caller);
    const begunFrom = versionOfRequest(request);
    const { report } = request.params;
    const row = await update(request.caller, report, begunFrom, 'report/frozen', (was) =>
      freezeReport(was, { decision: decision.trim(), decidedOn }, { actor, now: clock() }),
    );
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return composeReportPage(row, speechOf(request));
  });

  function findAs(caller: Caller, id: string): Promise<ReportRow> {
    return readAs(database.app, caller, (db) => findReport(db, id));
  }

  async function update(
    caller: Caller,
    id: string,
    begunFrom: number,
    action: string,
    columnsOf: (row: ReportRow) => ReportColumns,
  ): Promise<ReportRow> {
    const asking = contextOfCaller(caller);
    return inWriteTransaction(database.app, asking, async (tx) => {
      const db = readIn(tx);
      const row = await findReport(db, id);
      if (row.frozen !== null) throw new DomainError('report/frozen');
      const changing = { actor: asking.actor, action, now: clock() };
      await updateReport(tx, row, begunFrom, columnsOf(row), changing);
      return findReport(db, id);
    });
  }
};

/** Only what is frozen is corrected by another report; a draft is changed. */
function correctedOf({ id, frozen_on: frozen }: ReportRow): { id: string; frozen: string } {
  if (frozen === null) throw new DomainError('report/not-frozen');
  return { id, frozen };
}
