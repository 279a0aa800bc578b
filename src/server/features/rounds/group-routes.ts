import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { groupReportChange, groupReportDraft } from '#contract/rounds.ts';
import { type AuthorizedPartyId, authorizeParty } from '#domain/access/authorize-party.ts';
import { bodiesOfCaller, type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { demandVersion, tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { type GroupReportChange, insertGroupReport, updateGroupReport } from './commands.ts';
import { selectGroupReports } from './queries.ts';
import { type GroupReportRow, textOfGroupReport } from './rows.ts';

const reportParameter = Type.Object({ report: Type.String({ maxLength: 100 }) });

/** What working groups and networks report to the coordination group: drafts, and what is locked and dated. */
export function groupRoutes(app: App, { database, clock }: FeatureContext): void {
  const list = describeRoute('listGroupReports', 'signed-in', {
    response: { 200: refTo('GroupReportList') },
  });
  app.get(paths.groupReports, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const rows = await withReadOnly(database.app, contextOfCaller(request.caller), (db) =>
      selectGroupReports(db),
    );
    return { reports: rows.map(textOfGroupReport) };
  });

  const write = describeRoute('writeGroupReport', 'coordinator', {
    body: groupReportDraft,
    response: { 201: refTo('GroupReport') },
  });
  app.post(paths.groupReports, { schema: write }, async (request, reply) => {
    const { caller } = request;
    const { body, title, text } = request.body;
    demandBody(caller, body);
    const party = ownParty(caller);
    const draft = { body, title: title.trim(), content: text.trim() };
    const row = await inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const id = await insertGroupReport(tx, party, draft, nameOf(caller));
      await logChange(tx, caller, 'group-report/written', id, { body });
      return findReport(readIn(tx), id);
    });
    tellVersion(reply.code(201).header('cache-control', 'no-store'), row.version);
    return textOfGroupReport(row);
  });

  const change = describeRoute('changeGroupReport', 'coordinator', {
    params: reportParameter,
    body: groupReportChange,
    response: { 200: refTo('GroupReport') },
  });
  app.patch(paths.groupReport, { schema: change }, async (request, reply) => {
    const begunFrom = versionOfRequest(request);
    const { title, text } = request.body;
    const row = await update(request.caller, request.params.report, begunFrom, {
      action: 'group-report/changed',
      values: { title: title.trim(), content: text.trim() },
    });
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return textOfGroupReport(row);
  });

  const one = describeRoute('readGroupReport', 'signed-in', {
    params: reportParameter,
    response: { 200: refTo('GroupReport') },
  });
  app.get(paths.groupReport, { schema: one }, async (request, reply) => {
    const row = await withReadOnly(database.app, contextOfCaller(request.caller), (db) =>
      findReport(db, request.params.report),
    );
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return textOfGroupReport(row);
  });

  const submit = describeRoute('submitGroupReport', 'coordinator', {
    params: reportParameter,
    response: { 200: refTo('GroupReport') },
  });
  app.post(paths.groupReportSubmit, { schema: submit }, async (request, reply) => {
    const begunFrom = versionOfRequest(request);
    const row = await update(request.caller, request.params.report, begunFrom, {
      action: 'group-report/submitted',
      values: 'submitted',
    });
    tellVersion(reply.header('cache-control', 'no-store'), row.version);
    return textOfGroupReport(row);
  });

  async function update(
    caller: Caller,
    id: string,
    begunFrom: number,
    { action, values }: Change,
  ): Promise<GroupReportRow> {
    return inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const standing = await findReport(readIn(tx), id);
      demandBody(caller, standing.body_id);
      if (standing.submitted !== null) throw new DomainError('round/group-report-locked');
      demandVersion(begunFrom, standing.version);
      const by = { party: ownParty(caller), name: nameOf(caller), at: clock() };
      const isDone = await updateGroupReport(tx, standing, values, by);
      if (!isDone) demandVersion(begunFrom, begunFrom + 1);
      await logChange(tx, caller, action, id, { version: begunFrom + 1 });
      return findReport(readIn(tx), id);
    });
  }
}

interface Change {
  readonly action: string;
  readonly values: GroupReportChange;
}

async function findReport(db: ReadHandle, id: string): Promise<GroupReportRow> {
  const [row] = await selectGroupReports(db, id);
  if (row === undefined) throw new DomainError('round/unknown-group-report', { report: id });
  return row;
}

/** A coordinator reports for the bodies it runs. */
function demandBody(caller: Caller, body: string): void {
  if (!bodiesOfCaller(caller).includes(body)) {
    throw new DomainError('round/group-not-yours', { body });
  }
}

function ownParty(caller: Caller): AuthorizedPartyId {
  return authorizeParty(caller, partyOfCaller(caller) ?? '', ['coordinator']);
}

function nameOf(caller: Caller): string {
  return contextOfCaller(caller).actor;
}

function logChange(
  tx: WriteTransaction,
  caller: Caller,
  action: string,
  id: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  return appendLogEntry(tx, {
    actor: nameOf(caller),
    role: 'coordinator',
    action,
    objectKind: 'group-report',
    objectId: id,
    data,
  });
}
