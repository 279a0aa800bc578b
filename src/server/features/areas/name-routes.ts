import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { outlineStatement } from '#contract/outlines.ts';
import { paths } from '#contract/paths.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import {
  acceptForms,
  type ReceivedForm,
  receiveForm,
  uncheckedForm,
} from '../../http/receive-form.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { loadNames } from './load-names.ts';
import { type NameUpload, previewNames } from './preview-names.ts';
import { readStatement } from './read-statement.ts';

const params = Type.Object({ division: Type.String({ maxLength: 40 }) });
const file = Type.String({
  contentMediaType: 'text/csv',
  description: 'CSV or Excel with codes and names, at most 25 MB',
});

/** Names of a division of our own, from a list: what it would do, and its load. */
export const nameRoutes: Feature = async (app, { database }) => {
  await acceptForms(app);

  const preview = describeRoute('previewNames', 'analyst', {
    params,
    consumes: ['multipart/form-data'],
    body: Type.Object({ file }),
    response: { 200: refTo('NamePreview') },
  });
  app.post(paths.namePreview, { ...uncheckedForm, schema: preview }, async (request, reply) => {
    const { upload } = await receiveNames(request, request.params.division);
    reply.header('cache-control', 'no-store');
    return (await previewNames(database.loads.read, upload)).preview;
  });

  const load = describeRoute('loadNames', 'analyst', {
    params,
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, statement: outlineStatement }),
    response: { 200: refTo('NameResult'), 201: refTo('NameResult') },
  });
  app.post(paths.names, { ...uncheckedForm, schema: load }, async (request, reply) => {
    const { upload, form } = await receiveNames(request, request.params.division);
    const statement = readStatement(form, request.caller);
    const done = await loadNames(database.loads, upload, statement, speechOf(request));
    return reply
      .code(done.created ? 201 : 200)
      .header('cache-control', 'no-store')
      .send(done);
  });
};

/** @throws DomainError `area/unknown-division`, and what `receiveForm` throws */
async function receiveNames(
  request: FastifyRequest,
  division: string,
): Promise<{ readonly upload: NameUpload; readonly form: ReceivedForm }> {
  const { id } = parseDivision(division);
  const form = await receiveForm(request, 'file.csv');
  return { upload: { ...form.file, division: id }, form };
}
