import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { releaseStatement, tableReading, withdrawal } from '#contract/releases.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { acceptForms, uncheckedForm } from '../../http/receive-form.ts';
import { speechOf } from '../../http/request-language.ts';
import { sendCsv } from '../../http/send-csv.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { withdrawRelease } from './commands.ts';
import { loadRelease } from './load-release.ts';
import { previewRelease } from './preview-release.ts';
import { selectRelease, selectReleaseCells, selectReleases } from './queries.ts';
import { readStatement, readWithdrawal, receiveUpload } from './receive-upload.ts';
import { cellHeads, cellLine, type ReleaseRow, releaseOf } from './rows.ts';

const releaseParameter = Type.Object({ release: Type.String({ maxLength: 100 }) });
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const file = Type.String({ contentMediaType: 'text/csv', description: 'CSV, at most 25 MB' });
const reading = Type.Partial(tableReading);

/** Releases: what is loaded, what a file would do, its load and its withdrawal. */
export const releaseRoutes: Feature = async (app, { database, clock, programVersion }) => {
  await acceptForms(app);

  const list = describeRoute('listReleases', 'operator', {
    response: { 200: refTo('ReleaseList') },
  });
  app.get(paths.releases, { schema: list }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { releases: (await selectReleases(database.app.read)).map(releaseOf) };
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

  const cells = describeRoute('readReleaseCells', 'public', {
    params: releaseParameter,
    response: { 200: Type.String() },
  });
  app.get(paths.releaseCells, { schema: cells }, async (request, reply) => {
    const { id } = await findRelease(database.public, request.params.release);
    if (isUnchanged(request, reply, [id, 'cells', programVersion])) return sendNothing(reply);
    const rows = await selectReleaseCells(database.public, id);
    return sendCsv(reply, `samsyn-${id}.csv`, cellHeads, rows.map(cellLine));
  });

  const preview = describeRoute('previewRelease', 'operator', {
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, reading: Type.Optional(reading) }),
    response: { 200: refTo('ReleasePreview') },
  });
  app.post(paths.releasePreview, { ...uncheckedForm, schema: preview }, async (request, reply) => {
    const upload = await receiveUpload(request);
    reply.header('cache-control', 'no-store');
    return (await previewRelease(database.loads.read, upload.file, clock())).preview;
  });

  const load = describeRoute('createRelease', 'operator', {
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, reading: Type.Optional(reading), statement: releaseStatement }),
    response: { 200: refTo('ReleaseResult'), 201: refTo('ReleaseResult') },
  });
  app.post(paths.releases, { ...uncheckedForm, schema: load }, async (request, reply) => {
    const upload = await receiveUpload(request);
    const statement = readStatement(upload.statement);
    const context = { now: clock(), programVersion, speech: speechOf(request) };
    const { id, created } = await loadRelease(database.loads, upload.file, statement, context);
    const release = releaseOf(await findRelease(database.app.read, id));
    return reply
      .code(created ? 201 : 200)
      .header('cache-control', 'no-store')
      .send({ release, created });
  });

  const withdraw = describeRoute('withdrawRelease', 'operator', {
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
