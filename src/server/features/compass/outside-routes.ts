import Type from 'typebox';
import {
  type OutsideCompassAreas,
  outsideCompassProposal,
  outsideCompassRequest,
} from '#contract/compass.ts';
import { paths } from '#contract/paths.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { DomainError } from '#domain/domain-error.ts';
import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectDataState } from '../reference/data-state.ts';
import { isId } from './find-run.ts';
import { loadOutside } from './load-outside.ts';
import { previewOutside } from './preview-outside.ts';
import { selectWholeRuns, type WholeRunRow } from './queries.ts';
import { type OutsideAreaRow, selectOutside, selectOutsideAreas } from './select-outside.ts';

const compassParameter = Type.Object({ compass: Type.String({ maxLength: 100 }) });
/** The run that it is set against; the adopted one nearest in years when left out. */
const againstQuery = Type.Object({ run: Type.Optional(Type.String({ maxLength: 100 })) });

/** Compasses that others have made: those that are loaded, their areas beside a run of ours, and a new one. */
export function outsideRoutes(app: App, { database, programVersion }: FeatureContext): void {
  const db = database.public;
  const list = describeRoute('listOutsideCompasses', 'public', {
    response: { 200: refTo('OutsideCompassList') },
  });
  app.get(paths.outsideCompasses, { schema: list }, async (request, reply) => {
    if (isUnchanged(request, reply, [await selectDataState(db), programVersion])) return reply;
    return { compasses: await selectOutside(db) };
  });

  const preview = describeRoute('previewOutsideCompass', 'analyst', {
    body: outsideCompassRequest,
    response: { 200: refTo('OutsideCompassPreview') },
  });
  app.post(paths.outsideCompassPreview, { schema: preview }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return (await previewOutside(database.loads.read, request.body, speechOf(request))).preview;
  });

  const load = describeRoute('loadOutsideCompass', 'analyst', {
    body: outsideCompassProposal,
    response: { 201: refTo('OutsideCompass') },
  });
  app.post(paths.outsideCompasses, { schema: load }, async (request, reply) => {
    const loaded = await loadOutside(database.loads, request.body, speechOf(request));
    return reply.code(201).header('cache-control', 'no-store').send(loaded);
  });

  const one = describeRoute('readOutsideCompass', 'public', {
    params: compassParameter,
    querystring: againstQuery,
    response: { 200: refTo('OutsideCompassAreas') },
  });
  app.get(paths.outsideCompass, { schema: one }, async (request, reply) => {
    const { compass: id } = request.params;
    const { run } = request.query;
    if (!isId(id)) throw new DomainError('compass/unknown-outside', { compass: id });
    if (run !== undefined && !isId(run)) throw new DomainError('compass/unknown-run', { run });
    const [[compass], rows] = await Promise.all([
      selectOutside(db, id),
      selectOutsideAreas(db, id, run),
    ]);
    if (compass === undefined) throw new DomainError('compass/unknown-outside', { compass: id });
    const against = rows[0]?.run ?? undefined;
    const [found] = against === undefined ? [] : await selectWholeRuns(db, [against]);
    if (run !== undefined && found === undefined) {
      throw new DomainError('compass/unknown-run', { run });
    }
    reply.header('cache-control', 'no-cache');
    return {
      compass,
      areas: rows.map((row) => ({ id: row.id, name: row.name, class: row.class })),
      agreement: found === undefined ? null : agreementOf(compass.classes.length, rows, found),
    };
  });
}

/** How far the classes and the landscapes put the same areas together; null where fewer than two are in both. */
function agreementOf(
  classes: number,
  rows: readonly OutsideAreaRow[],
  run: WholeRunRow,
): OutsideCompassAreas['agreement'] {
  const both = rows.flatMap(({ class: own, landscape }) =>
    landscape === null ? [] : [{ own, landscape }],
  );
  if (both.length < 2) return null;
  const table = Array.from({ length: classes }, () => run.positions.map(() => 0));
  for (const { own, landscape } of both) table[own]![landscape]!++;
  return {
    run: run.id,
    compared: both.length,
    adjustedRand: adjustedRand(
      both.map((one) => one.own),
      both.map((one) => one.landscape),
    ),
    table,
    letters: run.positions.map(({ number }) => letterOf(number)),
  };
}
