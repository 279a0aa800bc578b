import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { releaseStatement, tableReading, withdrawal } from '#contract/releases.ts';
import { listEnding, listEndings, tableEnding, tableEndings } from '#contract/tables.ts';
import type { Caller } from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { acceptForms, uncheckedForm } from '../../http/receive-form.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendObservations, sendTable } from '../../http/tables/send-table.ts';
import { withdrawRelease } from './commands.ts';
import { composeCellsTable } from './compose-cells-table.ts';
import { composeReleasesTable } from './compose-releases-table.ts';
import { loadRelease } from './load-release.ts';
import { previewRelease } from './preview-release.ts';
import {
  readReleaseCells,
  selectIndicatorDefinitions,
  selectRelease,
  selectReleases,
} from './queries.ts';
import { readStatement, readWithdrawal, receiveUpload } from './receive-upload.ts';
import { type ReleaseRow, releaseOf } from './rows.ts';

const releaseParameter = Type.Object({ release: Type.String({ maxLength: 100 }) });
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const file = Type.String({
  contentMediaType: 'application/octet-stream',
  description: 'CSV, Excel (.xlsx), JSON-stat 2 or PX, at most 25 MB',
});
const sender = Type.String({
  description:
    'Whose earlier files to read it like: a publisher; empty for nobody; anybody when absent',
});
const reading = Type.Partial(tableReading);

/** Releases: what is loaded, what a file would do, its load and its withdrawal. */
export const releaseRoutes: Feature = async (app, { database, clock, programVersion }) => {
  await acceptForms(app);

  /** Whoever loads sees what waits and what is withdrawn too; everybody else what is published. */
  const seenBy = (caller: Caller): ReadHandle =>
    mayCall('analyst', caller) ? database.app.read : database.public;

  const list = describeRoute('listReleases', 'public', {
    response: { 200: refTo('ReleaseList') },
  });
  app.get(paths.releases, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return { releases: (await selectReleases(seenBy(request.caller))).map(releaseOf) };
  });

  const listed = describeRoute('listReleasesTable', 'public', {
    params: Type.Object({ ending: listEnding }),
    querystring: Type.Object({ standing: Type.Optional(Type.Boolean()) }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.releasesTable, { schema: listed }, async (request, reply) => {
    const releases = (await selectReleases(seenBy(request.caller))).map(releaseOf);
    const { standing = false } = request.query;
    const chosen = standing ? releases.filter(({ state }) => state !== 'withdrawn') : releases;
    reply.header('cache-control', 'no-store');
    const speech = speechOf(request);
    const table = composeReleasesTable(chosen, speech, standing ? 'kallor' : 'utgavor');
    return sendTable(reply, table, request.params.ending, speech);
  });

  const one = describeRoute('readRelease', 'public', {
    params: releaseParameter,
    response: { 200: refTo('Release') },
  });
  app.get(paths.release, { schema: one }, async (request, reply) => {
    const release = releaseOf(await findRelease(database.public, request.params.release));
    if (isUnchanged(request, reply, [release.id, release.state, programVersion]))
      return sendNothing(reply);
    return release;
  });

  const cells = describeRoute('readReleaseTable', 'public', {
    params: Type.Object({ ...releaseParameter.properties, ending: tableEnding }),
    produces: producedTypes(tableEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.releaseTable, { schema: cells }, async (request, reply) => {
    const release = releaseOf(await findRelease(database.public, request.params.release));
    if (isUnchanged(request, reply, [release.id, 'cells', programVersion]))
      return sendNothing(reply);
    const [rows, indicators] = await Promise.all([
      readReleaseCells(database.public, release),
      selectIndicatorDefinitions(database.public),
    ]);
    const speech = speechOf(request);
    const table = composeCellsTable(release, rows, indicators, speech);
    return sendObservations(reply, table, request.params.ending, speech);
  });

  const preview = describeRoute('previewRelease', 'analyst', {
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, reading: Type.Optional(reading), sender: Type.Optional(sender) }),
    response: { 200: refTo('ReleasePreview') },
  });
  app.post(paths.releasePreview, { ...uncheckedForm, schema: preview }, async (request, reply) => {
    const upload = await receiveUpload(request);
    reply.header('cache-control', 'no-store');
    return previewRelease(database.loads.read, upload.file, clock());
  });

  const load = describeRoute('createRelease', 'analyst', {
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, reading: Type.Optional(reading), statement: releaseStatement }),
    response: { 200: refTo('ReleaseResult'), 201: refTo('ReleaseResult') },
  });
  app.post(paths.releases, { ...uncheckedForm, schema: load }, async (request, reply) => {
    const upload = await receiveUpload(request);
    const statement = readStatement(upload.statement, request.caller);
    const context = { now: clock(), programVersion, speech: speechOf(request) };
    const { id, created } = await loadRelease(database.loads, upload.file, statement, context);
    const release = releaseOf(await findRelease(database.app.read, id));
    return reply
      .code(created ? 201 : 200)
      .header('cache-control', 'no-store')
      .send({ release, created });
  });

  const withdraw = describeRoute('withdrawRelease', 'analyst', {
    params: releaseParameter,
    body: withdrawal,
    response: { 200: refTo('Release') },
  });
  app.post(paths.releaseWithdraw, { schema: withdraw }, async (request) => {
    const { id } = await findRelease(database.app.read, request.params.release);
    await withdrawRelease(database.app, id, readWithdrawal(request.body));
    return releaseOf(await findRelease(database.app.read, id));
  });
};

/** A 304 has no body, whatever the answer's shape. */
const sendNothing = (reply: FastifyReply): FastifyReply => reply.send();

/** @throws DomainError `release/unknown-release` when the handle may not see it or there is none */
async function findRelease(db: ReadHandle, id: string): Promise<ReleaseRow> {
  const row = uuid.test(id) ? await selectRelease(db, id) : undefined;
  if (row === undefined) throw new DomainError('release/unknown-release', { release: id });
  return row;
}
