import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { divisionProposal } from '#contract/areas.ts';
import { type OutlineReading, outlineReading, outlineStatement } from '#contract/outlines.ts';
import { paths } from '#contract/paths.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import {
  acceptForms,
  checkShape,
  parseField,
  type ReceivedForm,
  receiveForm,
  uncheckedForm,
} from '../../http/receive-form.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { addDivision } from './add-division.ts';
import { loadOutlines } from './load-outlines.ts';
import { type OutlineUpload, previewOutlines } from './preview-outlines.ts';
import { readStatement } from './read-statement.ts';

const params = Type.Object({ division: Type.String({ maxLength: 40 }) });
const file = Type.String({
  contentMediaType: 'application/octet-stream',
  description:
    'GeoJSON, TopoJSON, GeoPackage or zipped Shapefile in WGS 84 or SWEREF 99, at most 25 MB',
});
const partialReading = Type.Partial(outlineReading, { additionalProperties: false });
const reading = Type.Optional(partialReading);

/** A division of a party's own, and borders in from a file: what it would do, and its load. */
export const outlineRoutes: Feature = async (app, { database }) => {
  await acceptForms(app);

  const add = describeRoute('addDivision', 'analyst', {
    body: divisionProposal,
    response: { 201: refTo('DivisionAdded') },
  });
  app.post(paths.divisions, { schema: add }, async (request, reply) => {
    const added = await addDivision(database.app, request.body);
    return reply.code(201).header('cache-control', 'no-store').send({ division: added });
  });

  const preview = describeRoute('previewOutlines', 'analyst', {
    params,
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, reading }),
    response: { 200: refTo('OutlinePreview') },
  });
  app.post(paths.outlinePreview, { ...uncheckedForm, schema: preview }, async (request, reply) => {
    const { upload } = await receiveOutlines(request, request.params.division);
    reply.header('cache-control', 'no-store');
    return (await previewOutlines(database.loads.read, upload)).preview;
  });

  const load = describeRoute('loadOutlines', 'analyst', {
    params,
    consumes: ['multipart/form-data'],
    body: Type.Object({ file, reading, statement: outlineStatement }),
    response: { 200: refTo('OutlineResult'), 201: refTo('OutlineResult') },
  });
  app.post(paths.outlines, { ...uncheckedForm, schema: load }, async (request, reply) => {
    const { upload, form } = await receiveOutlines(request, request.params.division);
    const statement = readStatement(form, request.caller);
    const done = await loadOutlines(database.loads, upload, statement, speechOf(request));
    return reply
      .code(done.created ? 201 : 200)
      .header('cache-control', 'no-store')
      .send({ ...done, division: upload.division });
  });
};

/** @throws DomainError `area/unknown-division`, `area/malformed-reading`, and what `receiveForm` throws */
async function receiveOutlines(
  request: FastifyRequest,
  division: string,
): Promise<{ readonly upload: OutlineUpload; readonly form: ReceivedForm }> {
  const { id } = parseDivision(division);
  const form = await receiveForm(request, 'file.geojson');
  const given = parseField(form, 'reading', 'area/malformed-reading');
  checkShape(partialReading, given, 'area/malformed-reading', 'reading');
  const upload = { ...form.file, division: id, given: given as Partial<OutlineReading> }; // checked above
  return { upload, form };
}
