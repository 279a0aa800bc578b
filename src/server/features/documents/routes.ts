import Type from 'typebox';
import { documentContent, type GoverningDocumentText } from '#contract/documents.ts';
import { paths } from '#contract/paths.ts';
import { dayQuery } from '#contract/plans.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { DomainError } from '#domain/domain-error.ts';
import { isDay } from '#domain/plans/check-adoption.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, Feature, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { nameActor } from '../../http/name-actor.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { versionOfRequest } from '../../http/version-of-request.ts';
import { addDocument, changeDocument } from './commands.ts';
import { composeDocumentsTable } from './compose-documents-table.ts';
import { selectDocuments } from './queries.ts';
import { documentOfContent, documentTextOf } from './rows.ts';

/** The register of governing documents, with their validity on a day. */
export const documentRoutes: Feature = (app, context) => {
  const { database } = context;
  const dayOf = dayReader(context);
  const list = describeRoute('listDocuments', 'public', {
    querystring: dayQuery,
    response: { 200: refTo('GoverningDocumentList') },
  });
  app.get(paths.documents, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const day = dayOf(request.query.day);
    return { day, documents: await readDocuments(database.public, day) };
  });

  const table = describeRoute('listDocumentsTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: dayQuery,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.documentsTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const day = dayOf(request.query.day);
    const documents = await readDocuments(database.public, day);
    const speech = speechOf(request);
    const out = composeDocumentsTable(documents, day, speech);
    return sendTable(reply, out, request.params.ending, speech);
  });
  writeRoutes(app, context);
};

function writeRoutes(app: App, context: FeatureContext): void {
  const { database } = context;
  const today = dayReader(context);
  const add = describeRoute('addDocument', 'coordination', {
    body: documentContent,
    response: { 201: refTo('GoverningDocumentList') },
  });
  app.post(paths.documents, { schema: add }, async (request, reply) => {
    await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      addDocument(tx, documentOfContent('', request.body), nameActor(request)),
    );
    reply.code(201).header('cache-control', 'no-store');
    const day = today(undefined);
    return { day, documents: await readDocuments(database.app.read, day) };
  });

  const change = describeRoute('changeDocument', 'coordination', {
    params: Type.Object({ document: Type.String({ maxLength: 100 }) }),
    body: documentContent,
    response: { 200: refTo('GoverningDocumentList'), 412: refTo('Problem'), 428: refTo('Problem') },
  });
  app.put(paths.document, { schema: change }, async (request, reply) => {
    const begunFrom = { id: request.params.document, version: versionOfRequest(request) };
    const content = documentOfContent(begunFrom.id, request.body);
    await inWriteTransaction(database.app, contextOfCaller(request.caller), (tx) =>
      changeDocument(tx, begunFrom, content, nameActor(request)),
    );
    reply.header('cache-control', 'no-store');
    const day = today(undefined);
    return { day, documents: await readDocuments(database.app.read, day) };
  });
}

async function readDocuments(db: ReadHandle, day: string): Promise<GoverningDocumentText[]> {
  const documents = await selectDocuments(db);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return documents.map((document) => documentTextOf(document, day, titles));
}

/** The day that was asked for; today when none was. */
function dayReader({ clock }: FeatureContext): (asked: string | undefined) => string {
  return (asked) => {
    const day = asked ?? clock().toISOString().slice(0, 10);
    if (!isDay(day)) throw new DomainError('document/malformed-date', { date: day });
    return day;
  };
}
