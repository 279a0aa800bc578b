import { compassOrder, compassRecipe } from '#contract/compass.ts';
import { paths } from '#contract/paths.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectDataState } from '../reference/data-state.ts';
import { adoptionRoutes } from './adoption-routes.ts';
import { areaRoutes } from './area-routes.ts';
import { composeRun, composeRunAreas } from './compose-run.ts';
import { fileRoutes } from './file-routes.ts';
import { findDoneRun, findRun, runParameter } from './find-run.ts';
import { openCompassQueue } from './open-compass-queue.ts';
import { outsideRoutes } from './outside-routes.ts';
import { previewRun } from './preview-run.ts';
import { selectLeftOut, selectRunAreas, selectRuns } from './queries.ts';
import { readGround } from './read-ground.ts';
import { repeatRun } from './repeat-run.ts';
import { recipeOf, summaryOf } from './rows.ts';

/** Runs told in the list. */
const mostRuns = 200;

/** The social compass: runs, their results, and what is decided of them. */
export const compassRoutes: Feature = (app, context) => {
  const { database, computations, programVersion } = context;
  const db = database.public;
  const queue = openCompassQueue({
    database,
    computations,
    programVersion,
    onFault: (error) => app.log.error(error),
  });
  app.addHook('onClose', () => queue.close());
  adoptionRoutes(app, context);
  areaRoutes(app, context);
  fileRoutes(app, context);
  outsideRoutes(app, context);

  const list = describeRoute('listCompassRuns', 'public', {
    response: { 200: refTo('CompassRunList') },
  });
  app.get(paths.compassRuns, { schema: list }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { runs: (await selectRuns(db, mostRuns)).map(summaryOf) };
  });

  const preview = describeRoute('previewCompass', 'analyst', {
    body: compassRecipe,
    response: { 200: refTo('CompassPreview') },
  });
  app.post(paths.compassPreview, { schema: preview }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return previewRun(database.loads.read, request.body);
  });

  const order = describeRoute('orderCompass', 'analyst', {
    body: compassOrder,
    response: { 202: refTo('CompassOrdered') },
  });
  app.post(paths.compassRuns, { schema: order }, async (request, reply) => {
    const { recipe, author, note } = request.body;
    const { ground, errors } = await readGround(database.loads.read, recipeOf(recipe));
    const [first] = errors;
    if (first !== undefined) throw first;
    const run = await queue.order({ recipe, author: author.trim(), note: note.trim() }, ground);
    return reply.code(202).header('cache-control', 'no-store').send({ run });
  });

  const one = describeRoute('readCompassRun', 'public', {
    params: runParameter,
    response: { 200: refTo('CompassRun') },
  });
  app.get(paths.compassRun, { schema: one }, async (request, reply) => {
    const [state, run] = await Promise.all([selectDataState(db), findRun(db, request.params.run)]);
    const { progress, doing } = run;
    if (isUnchanged(request, reply, [state, programVersion, run.state, `${progress} ${doing}`])) {
      return reply;
    }
    return composeRun(run);
  });

  const areas = describeRoute('readCompassAreas', 'public', {
    params: runParameter,
    response: { 200: refTo('CompassAreas') },
  });
  app.get(paths.compassAreas, { schema: areas }, async (request, reply) => {
    const run = await findDoneRun(db, request.params.run);
    // A result is never changed, and its picture is turned when it is stored and when it is adopted.
    if (isUnchanged(request, reply, [run.checksum, String(run.turn), programVersion])) return reply;
    const [placed, leftOut] = await Promise.all([
      selectRunAreas(db, run.id),
      selectLeftOut(db, run.id),
    ]);
    return composeRunAreas(run, placed, leftOut);
  });

  const cancel = describeRoute('cancelCompass', 'analyst', {
    params: runParameter,
    response: { 200: refTo('CompassRun') },
  });
  app.post(paths.compassCancel, { schema: cancel }, async (request, reply) => {
    const { id, state } = await findRun(database.app.read, request.params.run);
    if (state !== 'waiting' && state !== 'running') {
      throw new DomainError('compass/not-running', { run: id });
    }
    await queue.cancel(id);
    reply.header('cache-control', 'no-store');
    return composeRun(await findRun(database.app.read, id));
  });

  const repeat = describeRoute('repeatCompass', 'analyst', {
    params: runParameter,
    response: { 200: refTo('CompassRepeat') },
  });
  app.post(paths.compassRepeat, { schema: repeat }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const run = await findDoneRun(database.loads.read, request.params.run);
    return repeatRun(database.loads.read, queue, run);
  });
};
