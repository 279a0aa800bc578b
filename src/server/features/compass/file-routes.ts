import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { buildGeojson } from '../areas/build-geojson.ts';
import { selectShapes } from '../areas/queries.ts';
import { compareRuns } from './compare-runs.ts';
import { composeRun } from './compose-run.ts';
import { composeMovesTable, composeRunTable } from './compose-run-table.ts';
import { type DoneRun, findDonePair, findDoneRun, runParameter } from './find-run.ts';
import { selectLeftOut, selectRunAreas } from './queries.ts';

const pairParameters = Type.Object({
  run: Type.String({ maxLength: 100 }),
  other: Type.String({ maxLength: 100 }),
});

/** Runs as files, and two of them beside each other. */
export function fileRoutes(app: App, { database, programVersion }: FeatureContext): void {
  const db = database.public;
  /** What an answer about a run hangs on, besides its result, which never changes. */
  const stateOf = (run: DoneRun): string =>
    JSON.stringify([run.checksum, run.turn, run.positions, run.adopted, programVersion]);

  const table = describeRoute('readCompassAreasTable', 'public', {
    params: Type.Object({ ...runParameter.properties, ending: listEnding }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.compassAreasTable, { schema: table }, async (request, reply) => {
    const run = await findDoneRun(db, request.params.run);
    if (isUnchanged(request, reply, [stateOf(run)])) return reply;
    const [areas, leftOut] = await Promise.all([
      selectRunAreas(db, run.id),
      selectLeftOut(db, run.id),
    ]);
    const speech = speechOf(request);
    const composed = composeRunTable(composeRun(run), areas, leftOut, speech);
    return sendTable(reply, composed, request.params.ending, speech);
  });

  const geojson = describeRoute('readCompassGeojson', 'public', {
    params: runParameter,
    produces: ['application/geo+json'],
    response: { 200: Type.Any() },
  });
  app.get(paths.compassGeojson, { schema: geojson }, async (request, reply) => {
    const row = await findDoneRun(db, request.params.run);
    const speech = speechOf(request);
    if (isUnchanged(request, reply, [stateOf(row)])) return reply;
    const [areas, shapes] = await Promise.all([
      selectRunAreas(db, row.id),
      selectShapes(db, row.division_id),
    ]);
    const run = composeRun(row);
    const placed = new Map(areas.map((area) => [area.id, area]));
    reply
      .type('application/geo+json')
      .header('content-disposition', `attachment; filename="landskap-${run.year}.geojson"`);
    return buildGeojson({ rows: shapes }, (id) => {
      const area = placed.get(id);
      const landscape = area && run.landscapes[area.landscape]!;
      return {
        landscape: landscape?.letter ?? null,
        landscapeName: landscape
          ? (landscape.name ?? landscape.proposedName[speech.language])
          : null,
        firmness: area?.firmness ?? null,
        share: area?.share ?? null,
        silhouette: area?.width ?? null,
      };
    });
  });

  const compare = describeRoute('compareCompass', 'public', {
    params: pairParameters,
    response: { 200: refTo('CompassComparison') },
  });
  app.get(paths.compassCompare, { schema: compare }, async (request, reply) => {
    const { run, other } = request.params;
    const [from, to] = await findDonePair(db, run, other);
    if (isUnchanged(request, reply, [stateOf(from), stateOf(to)])) return reply;
    return compareRuns(db, from, to);
  });

  const moves = describeRoute('readMovesTable', 'public', {
    params: Type.Object({ ...pairParameters.properties, ending: listEnding }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.compassMovesTable, { schema: moves }, async (request, reply) => {
    const { run, other, ending } = request.params;
    const [from, to] = await findDonePair(db, run, other);
    if (isUnchanged(request, reply, [stateOf(from), stateOf(to)])) return reply;
    const speech = speechOf(request);
    const names = new Map(
      [...from.indicators, ...to.indicators].map(({ id, name }) => [id, name[speech.language]]),
    );
    const comparison = await compareRuns(db, from, to);
    const composed = composeMovesTable(comparison, (id) => names.get(id) ?? id, speech);
    return sendTable(reply, composed, ending, speech);
  });
}
