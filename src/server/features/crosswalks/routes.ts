import Type from 'typebox';
import { crosswalkProposal, crosswalkRequest } from '#contract/crosswalks.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { selectDataState } from '../reference/data-state.ts';
import { composeCrosswalkTable } from './compose-crosswalk-table.ts';
import { previewCrosswalk } from './preview-crosswalk.ts';
import { selectCrosswalkParts, selectCrosswalks } from './queries.ts';
import { saveCrosswalk } from './save-crosswalk.ts';

const parameters = Type.Object({
  crosswalk: Type.String({ format: 'uuid' }),
  ending: listEnding,
});

/** Crosswalks between divisions: those that are made, their parts, and a new one. */
export const crosswalkRoutes: Feature = (app, { database, programVersion }) => {
  const list = describeRoute('listCrosswalks', 'public', {
    response: { 200: refTo('CrosswalkList') },
  });
  app.get(paths.crosswalks, { schema: list }, async (request, reply) => {
    const state = await selectDataState(database.public);
    if (isUnchanged(request, reply, [state, programVersion])) return reply;
    return { crosswalks: await selectCrosswalks(database.public) };
  });

  const table = describeRoute('readCrosswalkTable', 'public', {
    params: parameters,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.crosswalkTable, { schema: table }, async (request, reply) => {
    const { crosswalk: id, ending } = request.params;
    const all = await selectCrosswalks(database.public);
    const found = all.find((one) => one.id === id);
    if (found === undefined)
      throw new DomainError('crosswalk/unknown-crosswalk', { crosswalk: id });
    const parts = await selectCrosswalkParts(database.public, id);
    const speech = speechOf(request);
    return sendTable(reply, composeCrosswalkTable(found, parts, speech), ending, speech);
  });

  const preview = describeRoute('previewCrosswalk', 'analyst', {
    body: crosswalkRequest,
    response: { 200: refTo('CrosswalkPreview') },
  });
  app.post(paths.crosswalkPreview, { schema: preview }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return (await previewCrosswalk(database.loads.read, request.body)).preview;
  });

  const make = describeRoute('makeCrosswalk', 'analyst', {
    body: crosswalkProposal,
    response: { 200: refTo('CrosswalkResult'), 201: refTo('CrosswalkResult') },
  });
  app.post(paths.crosswalks, { schema: make }, async (request, reply) => {
    const result = await saveCrosswalk(database.loads, request.body, speechOf(request));
    return reply
      .code(result.created ? 201 : 200)
      .header('cache-control', 'no-store')
      .send(result);
  });
};
